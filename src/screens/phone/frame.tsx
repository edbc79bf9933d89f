import type { Elements } from '../../locales/contents.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { useIsResting } from './use-is-resting.ts';

/** The phone's body: bezel, camera, and the notice in its chin, which covers nothing and is covered by nothing. */
export function PhoneFrame({ children }: { children: Elements }) {
  const isResting = useIsResting();
  return (
    <div className="sim-body relative flex size-full flex-col bg-shell framed:rounded-[min(15cqw,7.2cqh)] framed:p-[min(3.4cqw,1.6cqh)] framed:pb-0 framed:lift-shell">
      <div className="sim-screen relative isolate min-h-0 flex-1 overflow-hidden bg-sim-pane framed:rounded-[min(12cqw,5.6cqh)]">
        {children}
      </div>
      {isResting ? null : (
        <p className="hidden min-h-8 shrink-0 items-center justify-center px-1 text-center text-shell-ink framed:flex">
          <PracticeBadge />
        </p>
      )}
    </div>
  );
}
