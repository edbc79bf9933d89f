import Check from 'lucide-react/icons/check';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useText } from '../../locales/text.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { AppPage } from './page.tsx';
import { buttonOf, controlLook } from '../control-look.ts';

/** What the PIN guards, and one button to turn it on. */
export function TwoStepPage() {
  const t = useText();
  const { platform } = useScene();
  const isOn = useReadings('twoStep').twoStep === 'on';
  return (
    <AppPage
      title={t('phone.account.twoStep')}
      back="phone.twoStep.back"
      foot={
        isOn ? null : (
          <div className="px-4 pt-3">
            <Tap
              gesture={{ type: 'phone.twoStep.turnOn' }}
              className={controlLook(buttonOf[platform], 'main', 'w-full text-base')}
            >
              {t('phone.twoStep.turnOn')}
            </Tap>
          </div>
        )
      }
    >
      <div className="flex flex-col items-center gap-4 px-6 pt-4 pb-3 text-center">
        <span
          className="grid size-16 place-items-center rounded-full bg-sim-green-soft text-sim-green"
          aria-hidden="true"
        >
          {isOn ? <Check className="size-8" /> : <ShieldCheck className="size-8" />}
        </span>
        {isOn ? <p className="text-base font-semibold">{t('phone.twoStep.on')}</p> : null}
        <p className="text-base text-pretty">{t('phone.twoStep.says')}</p>
      </div>
    </AppPage>
  );
}
