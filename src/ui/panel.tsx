import type { PropsOf } from '../locales/contents.ts';

/**
 * What a press brings up over the page, and any press beside it takes away, as does the keyboard that leaves it: it would lie
 * over what has the focus then. Its `className` says where it stands.
 */
export const Panel = ({ className = '', ...panel }: PropsOf<'div'>) => (
  <div
    popover="auto"
    onBlur={({ currentTarget, relatedTarget }) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
    }}
    className={`fixed inset-auto m-0 max-h-[80vb] max-w-[calc(100vi-1.5rem)] overflow-y-auto rounded-2xl border border-line bg-card p-2 text-ink lift-bubble ${className}`}
    {...panel}
  />
);
