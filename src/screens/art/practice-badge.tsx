import { memo } from 'react';
import { useText } from '../../locales/text.ts';

/**
 * Says that this is a simulation. Beside or on every simulated screen, covering nothing, in the ink of the ground that
 * it stands on.
 */
export const PracticeBadge = memo(function PracticeBadge() {
  const t = useText();
  return (
    <span className="inline-flex items-center gap-1.5 text-xs font-medium">
      <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-brass" />
      <span>{t('app.practice-notice')}</span>
    </span>
  );
});
