import type { Elements } from '../../locales/contents.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';

/** The phone's body: bezel, camera, and the notice in its chin, which covers nothing and is covered by nothing. */
export function PhoneFrame({ children }: { children: Elements }) {
  return (
    <div className="sim-body relative flex size-full flex-col bg-shell framed:rounded-[min(15cqw,7.2cqh)] framed:p-[min(3.4cqw,1.6cqh)] framed:pb-0 framed:shadow-device framed:inset-ring framed:inset-ring-shell-line">
      <div className="sim-screen relative isolate min-h-0 flex-1 overflow-hidden bg-sim-pane framed:rounded-[min(12cqw,5.6cqh)]">
        {children}
      </div>
      <p className="hidden min-h-8 shrink-0 items-center justify-center px-1 text-center text-shell-ink framed:flex framed:group-data-[hold=resting]/phone:hidden">
        <PracticeBadge />
      </p>
    </div>
  );
}
