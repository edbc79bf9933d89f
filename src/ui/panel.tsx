import type { PropsOf } from '../locales/contents.ts';

/** What a press brings up over the page, and any press beside it takes away. Its `className` says where it stands. */
export const Panel = ({ className = '', ...panel }: PropsOf<'div'>) => (
  <div
    popover="auto"
    className={`fixed inset-auto m-0 max-h-[80vb] max-w-[calc(100vi-1.5rem)] overflow-y-auto rounded-2xl border border-line bg-card p-2 text-ink lift-bubble ${className}`}
    {...panel}
  />
);
