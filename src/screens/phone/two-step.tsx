import Check from 'lucide-react/icons/check';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { LOOKS } from './looks.ts';
import { Page } from './page.tsx';

/** What the PIN guards and what not, and one button to turn it on. The PIN is shown: nobody types one of their own. */
export function TwoStepPage() {
  const t = useText();
  const { platform } = useScene();
  const isOn = useReadings().twoStep === 'on';
  return (
    <Page
      title={t('phone.account.twoStep')}
      back="phone.twoStep.back"
      isText
      foot={
        isOn ? null : (
          <div className="px-4 pt-3">
            <Tap gesture={{ type: 'phone.twoStep.turnOn' }} className={`${LOOKS.primary[platform]} w-full`}>
              {t('phone.twoStep.turnOn')}
            </Tap>
          </div>
        )
      }
    >
      <div className="flex flex-col items-center gap-3 px-6 pt-2 pb-3 text-center">
        <span
          className="grid size-16 place-items-center rounded-full bg-sim-green/12 text-sim-green"
          aria-hidden="true"
        >
          {isOn ? <Check className="size-8" /> : <ShieldCheck className="size-8" />}
        </span>
        {isOn ? <p className="text-base font-semibold">{t('phone.twoStep.on')}</p> : null}
        <p className="text-sm text-pretty">{t('phone.twoStep.says')}</p>
        {isOn ? null : <PracticePin />}
        <p className="text-sm text-pretty text-sim-soft">{t('phone.twoStep.limit')}</p>
      </div>
    </Page>
  );
}

function PracticePin() {
  const t = useText();
  return (
    <div className="flex w-full flex-col items-center gap-1 rounded-xl bg-sim-field px-3 py-3">
      <p className="text-xs font-medium text-sim-soft">{t('phone.twoStep.pin')}</p>
      <p className="font-mono text-xl tracking-[0.3em] tabular-nums">{t('pin.text')}</p>
      <p className="text-xs text-pretty text-sim-soft">{t('phone.twoStep.pinNote')}</p>
    </div>
  );
}
