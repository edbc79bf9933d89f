import { useText } from '../../locales/text.ts';

/** A password field that is already filled in: nobody is ever asked to type one here. */
export function Password({ isShown = false, isEmpty = false }: { isShown?: boolean; isEmpty?: boolean }) {
  const t = useText();
  return (
    <div className="flex w-full flex-col gap-1.5 text-start">
      <p className="text-sim-soft text-xs font-medium">{t('site.appLock.password')}</p>
      <p
        dir="ltr"
        translate="no"
        className="border-sim-faint text-sim-ink flex min-h-11 items-center rounded-lg border px-3 font-mono tracking-wide"
      >
        {isEmpty ? null : isShown ? t('password.text') : <span aria-hidden>••••••••••••</span>}
      </p>
      <p className="text-sim-soft text-xs">{t(isEmpty ? 'site.locked.unknown' : 'password.note')}</p>
    </div>
  );
}
