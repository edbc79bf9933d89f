import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { LOOKS } from './looks.ts';
import { Page } from './page.tsx';

/** Eight boxes for the code that the computer shows. */
export function TypingPage() {
  const t = useText();
  const { platform } = useScene();
  const { seat, computer, site } = useReadings();
  const hasCode = seat === 'onPhone' && computer === 'awake' && site === 'code';
  return (
    <Page
      title={t('phone.link.codeTitle')}
      back="phone.link.back"
      hasHome={false}
      isText
      foot={
        <div className="px-4 pt-2 pb-3">
          <Tap
            gesture={{ type: 'phone.link.typeCode' }}
            className={`${(hasCode ? LOOKS.primary : LOOKS.muted)[platform]} w-full`}
          >
            {t('phone.link.typeCode')}
          </Tap>
        </div>
      }
    >
      <div className="flex flex-col gap-5 px-5 pt-3 pb-3">
        <p className="text-base text-pretty">{t('phone.link.codeNote')}</p>
        <Boxes />
        {hasCode ? null : <p className="rounded-xl bg-sim-active px-3 py-2.5 text-sm">{t('phone.link.noCode')}</p>}
      </div>
    </Page>
  );
}

const HALVES = [
  ['1', '2', '3', '4'],
  ['5', '6', '7', '8'],
] as const;

/** Left to right in every language, as the code is; the first waits for its letter. */
function Boxes() {
  const t = useText();
  return (
    <div role="img" aria-label={t('phone.link.boxes')} dir="ltr" className="flex items-center gap-3">
      {HALVES.map((half) => (
        <div key={half[0]} className="flex flex-1 gap-1">
          {half.map((box) => (
            <span
              key={box}
              className={`aspect-3/4 flex-1 rounded-lg bg-sim-field ${box === '1' ? 'inset-ring-2 inset-ring-sim-green' : 'inset-ring inset-ring-sim-line'}`}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
