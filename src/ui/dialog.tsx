import { useId } from 'react';

import type { Elements, PropsOf } from '../locales/contents.ts';

interface DialogProps extends Omit<PropsOf<'dialog'>, 'title' | 'className'> {
  title: string;
  says: string;
  /** Its buttons, each of which closes it; the first one is what Esc does. */
  children: Elements;
}

/** A question over the page. It is shown as long as it is drawn. */
export function Dialog({ title, says, children, ...dialog }: DialogProps) {
  const id = useId();
  return (
    <dialog
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}says`}
      className="m-auto max-w-[min(28rem,calc(100vi-2rem))] rounded-card border border-line bg-card p-6 text-ink lift-bubble backdrop:bg-[#0d0e1180]"
      {...dialog}
    >
      <h2 id={`${id}title`} className="text-xl font-semibold">
        {title}
      </h2>
      <p id={`${id}says`} className="mt-2 mb-5 text-base text-pretty text-ink-soft">
        {says}
      </p>
      <form method="dialog" className="flex flex-wrap justify-end gap-2">
        {children}
      </form>
    </dialog>
  );
}
