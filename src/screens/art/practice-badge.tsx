import { useText } from '../../locales/text.ts';

/** Says that this is a simulation. Part of a device's frame, on every screen, covering nothing. */
export function PracticeBadge() {
  const t = useText();
  return (
    <span className="inline-flex items-center gap-1 rounded-full bg-shell px-1.5 py-px text-xs leading-4 font-medium ring-1 ring-shell-line text-shell-ink">
      <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-shell-brass" />
      <span>{t('app.practice-notice')}</span>
    </span>
  );
}
