import ChevronRight from 'lucide-react/icons/chevron-right';
import { Fragment } from 'react';

interface RowLabelProps {
  label: string;
  /** What is to be found there. */
  note: string;
}

/** What a row that leads elsewhere says, inside of its link, which is a `group`. */
export const RowLabel = ({ label, note }: RowLabelProps) => (
  <Fragment>
    <span className="flex items-center justify-between gap-2 font-semibold underline-offset-4 group-hover:underline">
      <span>{label}</span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-soft rtl:-scale-x-100" />
    </span>
    <span className="mt-1 block text-sm text-pretty text-ink-soft">{note}</span>
  </Fragment>
);
