import { useText } from '../../locales/text.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { Boxes } from './boxes.tsx';
import { AppPage } from './page.tsx';
import { buttonOf, controlLook } from '../control-look.ts';

const SIX = [
  [1, 2, 3],
  [4, 5, 6],
];

/** Six boxes, and the PIN that goes into them: it is shown, since nobody should type one of their own. */
export function SettingPinPage() {
  const t = useText();
  const { platform } = useScene();
  return (
    <AppPage
      title={t('phone.pin.title')}
      back="phone.pin.back"
      hasHome={false}
      foot={
        <div className="px-4 pt-2 pb-3">
          <Tap
            gesture={{ type: 'phone.pin.enter' }}
            className={controlLook(buttonOf[platform], 'main', 'w-full text-base')}
          >
            {t('phone.pin.enter')}
          </Tap>
        </div>
      }
    >
      <div className="flex flex-col gap-5 px-5 pt-3 pb-3 text-center">
        <p className="text-base text-pretty">{t('phone.pin.says')}</p>
        <Boxes label={t('phone.pin.boxes')} groups={SIX} />
        <div className="flex flex-col items-center gap-1 rounded-xl bg-sim-field px-3 py-3">
          <p className="text-xs font-medium text-sim-soft">{t('phone.pin.practice')}</p>
          <p translate="no" className="font-mono text-xl tracking-[0.3em] tabular">
            {t('pin.text')}
          </p>
          <p className="text-xs text-pretty text-sim-soft">{t('phone.pin.note')}</p>
        </div>
      </div>
    </AppPage>
  );
}
