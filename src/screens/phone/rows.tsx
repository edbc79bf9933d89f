import ChevronRight from 'lucide-react/icons/chevron-right';
import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { phoneRow } from '../control-look.ts';

/** A list as the platform draws it: rows from edge to edge, or a white card on grey. Questions may be about it. */
export function Rows({ isAskable, children }: { isAskable?: boolean; children: Elements }) {
  const isIphone = useScene().platform === 'iphone';
  return (
    <ul
      data-askable={isAskable}
      className={
        isIphone ? 'mx-4 my-2 low:my-1 divide-y divide-sim-line overflow-hidden rounded-xl bg-sim-bubble' : 'mx-2 my-1'
      }
    >
      {children}
    </ul>
  );
}

interface RowProps {
  icon: Elements;
  /** Without one, the row is only there to make the page look like itself. */
  gesture?: Gesture | null;
  children: string;
}

export function Row({ icon, gesture = null, children }: RowProps) {
  const { platform } = useScene();
  const isIphone = platform === 'iphone';
  const inside = (
    <Fragment>
      <span className="shrink-0 text-sim-soft [&>svg]:size-5.5" aria-hidden="true">
        {icon}
      </span>
      <span className="min-w-0 flex-1 wrap-break-word">{children}</span>
    </Fragment>
  );
  return (
    <li>
      {gesture === null ? (
        <div
          className={`flex min-h-14 items-center gap-4 py-2.5 text-base text-sim-soft ${isIphone ? 'px-3' : 'px-2'}`}
        >
          {inside}
        </div>
      ) : (
        <Tap gesture={gesture} className={phoneRow(platform, 'gap-4 text-base')}>
          {inside}
          {isIphone ? (
            <ChevronRight className="size-5 shrink-0 text-sim-soft rtl:-scale-x-100" aria-hidden="true" />
          ) : null}
        </Tap>
      )}
    </li>
  );
}
