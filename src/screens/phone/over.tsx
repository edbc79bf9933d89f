import type { ReactNode } from 'react';
import { useRetreat } from './use-retreat.ts';

interface OverProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  /** A sheet rises from the foot; a dialog stands in the middle. */
  shape: 'sheet' | 'dialog';
  /** Questions are not dismissed by a stray press. */
  isDismissible?: boolean;
  children: ReactNode;
}

const SHAPES = {
  sheet: 'mt-auto w-full rounded-t-3xl pb-5 starting:translate-y-8',
  dialog: 'm-auto w-[calc(100%-2rem)] max-w-xs rounded-3xl starting:scale-95',
} as const;

/** Lies over a page of this phone, and over nothing else: the page of the tutorial stays within reach. */
export function Over({ title, role = 'dialog', shape, isDismissible = true, children }: OverProps) {
  const retreat = useRetreat();
  return (
    <div className="absolute inset-0 z-30 flex">
      <div
        aria-hidden="true"
        onClick={isDismissible ? retreat : undefined}
        className="absolute inset-0 -top-9 bg-black/50 transition-opacity duration-200 motion-reduce:transition-none starting:opacity-0"
      />
      <div
        data-modal
        data-first
        role={role}
        aria-label={title}
        tabIndex={-1}
        className={`relative flex max-h-full flex-col overflow-y-auto bg-sim-bubble p-5 text-sim-ink shadow-menu transition duration-200 ease-out outline-none motion-reduce:transition-none starting:opacity-0 ${SHAPES[shape]}`}
      >
        {children}
      </div>
    </div>
  );
}
