import Fingerprint from 'lucide-react/icons/fingerprint-pattern';
import ScanFace from 'lucide-react/icons/scan-face';
import { useText } from '../../locales/text.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { Over } from './over.tsx';
import { buttonOf, controlLook } from '../control-look.ts';

/** The phone asks who is holding it before it links anything. */
export function Unlocking() {
  const t = useText();
  const { platform } = useScene();
  const Icon = platform === 'iphone' ? ScanFace : Fingerprint;
  return (
    <Over title={t('phone.link.ask')} shape={platform === 'iphone' ? 'dialog' : 'sheet'}>
      <div className="flex flex-col items-center gap-2 text-center">
        <span
          className="grid size-20 place-items-center rounded-full bg-sim-green-soft text-sim-green"
          aria-hidden="true"
        >
          <Icon className="size-10 stroke-[1.5]" />
        </span>
        <h3 className="mt-2 text-lg font-semibold">{t('phone.link.ask')}</h3>
        <p className="text-base text-sim-soft">{t('phone.link.askNote', { platform })}</p>
        <Tap
          gesture={{ type: 'phone.link.unlock' }}
          className={controlLook(buttonOf[platform], 'main', 'mt-3 w-full text-base')}
        >
          {t('phone.link.unlock')}
        </Tap>
        <Tap gesture={{ type: 'phone.link.cancel' }} className={controlLook('pill', 'green', 'w-full text-base')}>
          {t('phone.link.cancel')}
        </Tap>
      </div>
    </Over>
  );
}
