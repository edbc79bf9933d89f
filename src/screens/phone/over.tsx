import type { Elements } from '../../locales/contents.ts';
import { useScene } from '../stage-view.tsx';
import { scrolling } from '../scrolling.ts';
import { useRetreat } from '../use-retreat.ts';

interface OverProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  /** A sheet rises from the foot; a dialog stands in the middle. */
  shape: 'sheet' | 'dialog';
  /** Questions are not dismissed by a stray press. */
  isDismissible?: boolean;
  children: Elements;
}

const DIALOG = 'm-auto w-[calc(100%-2.5*var(--u))] max-w-xs starting:scale-95';
const SHAPES = {
  android: { sheet: 'mt-auto w-full rounded-t-3xl pb-5 starting:translate-y-8', dialog: `${DIALOG} rounded-3xl` },
  iphone: {
    sheet: 'mx-auto mt-auto mb-2 w-[calc(100%-var(--u))] rounded-3xl starting:translate-y-8',
    dialog: `${DIALOG} rounded-2xl`,
  },
} as const;

/** Lies over a page of this phone, and over nothing else: the page of the tutorial stays within reach. */
export function Over({ title, role = 'dialog', shape, isDismissible = true, children }: OverProps) {
  const retreat = useRetreat('phone');
  const { platform } = useScene();
  return (
    <div className="absolute inset-0 z-30 flex">
      <div
        aria-hidden="true"
        onClick={isDismissible ? retreat : undefined}
        className="absolute inset-0 -top-9 bg-black/50 transition-opacity duration-200 motion-reduce:transition-none starting:opacity-0"
      />
      <div
        ref={scrolling}
        data-modal
        role={role}
        aria-label={title}
        tabIndex={-1}
        className={`relative flex max-h-full flex-col overflow-y-auto bg-sim-bubble p-5 text-sim-ink lift-menu transition duration-200 ease-out motion-reduce:transition-none starting:opacity-0 ${SHAPES[platform][shape]}`}
      >
        {children}
      </div>
    </div>
  );
}
