import Check from 'lucide-react/icons/check';
import Undo from 'lucide-react/icons/undo-2';
import type { Ruling } from './speech.ts';

/** ✓ in a round disc, or ↩ in a rounded square: told by shape as much as by colour. */
export const Sign = ({ ruling, className = 'size-6.5' }: { ruling: Ruling; className?: string }) =>
  ruling === 'right' ? (
    <span aria-hidden className={`grid shrink-0 place-items-center rounded-full bg-brass text-card ${className}`}>
      <Check className="size-3/5" strokeWidth={3} />
    </span>
  ) : (
    <span aria-hidden className={`grid shrink-0 place-items-center rounded-lg bg-astray text-white ${className}`}>
      <Undo className="size-3/5 rtl:-scale-x-100" strokeWidth={2.5} />
    </span>
  );
