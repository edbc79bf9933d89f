import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { Boxes } from './boxes.tsx';
import { AppPage } from './page.tsx';
import { buttonOf, controlLook } from '../control-look.ts';

const EIGHT = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
];

/** Eight boxes for the code that the computer shows. */
export function TypingPage() {
  const t = useText();
  const { platform } = useScene();
  const { seat, computer, site } = useReadings('seat', 'computer', 'site');
  const hasCode = seat === 'onPhone' && computer === 'awake' && site === 'code';
  return (
    <AppPage
      title={t('phone.link.codeTitle')}
      back="phone.link.back"
      hasHome={false}
      foot={
        <div className="px-4 pt-2 pb-3">
          <Tap
            gesture={{ type: 'phone.link.typeCode' }}
            className={controlLook(buttonOf[platform], hasCode ? 'main' : 'muted', 'w-full text-base')}
          >
            {t('phone.link.typeCode')}
          </Tap>
        </div>
      }
    >
      <div className="flex flex-col gap-5 px-5 pt-3 pb-3">
        <p className="text-base text-pretty">{t('phone.link.codeNote')}</p>
        <Boxes label={t('phone.link.boxes')} groups={EIGHT} />
        {hasCode ? null : <p className="rounded-xl bg-sim-active px-3 py-2.5 text-sm">{t('phone.link.noCode')}</p>}
      </div>
    </AppPage>
  );
}
