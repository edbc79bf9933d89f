import type { Elements } from '../../locales/contents.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';

/** The phone's body: bezel, camera, and the notice in its chin, which covers nothing and is covered by nothing. */
export function PhoneFrame({ children, cover }: { children: Elements; cover: Elements }) {
  return (
    <div
      className={[
        'sim-body relative flex h-[100cqh] w-[100cqw] flex-col bg-shell shadow-device transition duration-200 ease-out motion-reduce:transition-none',
        'rounded-3xl p-1 inset-ring inset-ring-shell-line',
        '[@container_(min-width:27rem)_or_(max-aspect-ratio:53/100)]:h-[min(100cqh,42rem)]',
        '[@container_(min-width:27rem)_or_(max-aspect-ratio:53/100)]:w-[min(100cqw,clamp(18rem,52cqh,20.75rem))]',
        '[@container_(min-width:27rem)_or_(max-aspect-ratio:53/100)]:p-2.5',
        '[@container_(min-width:27rem)_or_(max-aspect-ratio:53/100)]:rounded-[2.75rem]',
        'group-data-[hold=resting]/phone:scale-[0.97]',
      ].join(' ')}
    >
      <div
        className={[
          'relative isolate min-h-0 flex-1 overflow-hidden bg-sim-pane [container-type:inline-size]',
          'rounded-[1.25rem] [@container_(min-width:27rem)_or_(max-aspect-ratio:53/100)]:rounded-[2.25rem]',
        ].join(' ')}
      >
        {children}
      </div>
      <p className="flex min-h-7 shrink-0 items-center justify-center px-1 text-center">
        <PracticeBadge />
      </p>
      {cover}
    </div>
  );
}
