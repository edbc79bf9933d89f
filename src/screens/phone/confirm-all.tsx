import { useText } from '../../locales/text.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { Over } from './over.tsx';
import { controlLook } from '../control-look.ts';

/** Asks once before every link ends. Older versions of the app only. */
export function ConfirmAll() {
  const t = useText();
  const isIphone = useScene().platform === 'iphone';
  return (
    <Over title={t('phone.all.title')} role="alertdialog" shape="dialog" isDismissible={false}>
      <div className={isIphone ? 'text-center' : ''}>
        <h3 className="text-lg leading-snug font-semibold text-balance">{t('phone.all.title')}</h3>
        <p className="mt-2 text-base text-pretty text-sim-soft">{t('phone.all.says')}</p>
      </div>
      <div className={`mt-5 flex flex-wrap gap-2 ${isIphone ? '*:flex-1 *:rounded-xl *:bg-sim-field' : 'justify-end'}`}>
        <Tap gesture={{ type: 'phone.all.cancel' }} className={controlLook('pill', 'green', 'text-base')}>
          {t('phone.all.cancel')}
        </Tap>
        <Tap gesture={{ type: 'phone.all.logOut' }} className={controlLook('pill', 'red', 'text-base')}>
          {t('phone.all.logOut')}
        </Tap>
      </div>
    </Over>
  );
}
