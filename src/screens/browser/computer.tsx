import { useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { Marks } from '../stage/marks.tsx';
import { useReadings, useScene, useStage } from '../stage-view.tsx';
import { useDeviceFocus } from '../use-device-focus.ts';
import { Desktop } from './desktop.tsx';
import { LeaveButton, UseButton } from './hands.tsx';
import { LockScreen } from './lock-screen.tsx';
import { computerHoldOf, screenOf } from './place.ts';
import { Taskbar } from './taskbar.tsx';
import { BrowserWindow } from './window.tsx';

/** The simulated computer: a monitor that fills whatever room it is given, drawn from the world's readings alone. */
export function Computer() {
  const { world } = useStage();
  const device = useRef<HTMLElement>(null);
  useDeviceFocus(device, screenOf(world));
  const t = useText();
  const { here } = useScene();
  const hold = computerHoldOf(world);
  const { computer } = useReadings();
  return (
    <section
      ref={device}
      aria-label={t(`place.${here}`)}
      data-device="computer"
      data-place={here}
      data-hold={hold}
      className="text-sim-ink relative flex size-full min-w-0 flex-col items-stretch font-sans"
    >
      <div className="sim-monitor bg-shell flex min-h-0 flex-1 flex-col framed:rounded-device framed:px-[7px] framed:pt-[7px] framed:shadow-device framed:inset-ring framed:inset-ring-shell-line">
        <Screen />
        {/* Without a frame, what stands on it shares the taskbar's line as far as that has room. */}
        <div className="flex shrink-0 flex-wrap items-stretch text-shell-ink framed:block">
          {computer === 'locked' ? null : <Taskbar />}
          <div className="flex min-h-8 flex-auto flex-wrap items-center justify-between gap-x-2 px-2">
            <PracticeBadge />
            <UseButton />
            <LeaveButton />
          </div>
        </div>
      </div>
      <Marks device={device} />
    </section>
  );
}

/** What is lit: the lock screen, or a desktop with perhaps a window on it. */
function Screen() {
  const { computer, window } = useReadings();
  return (
    <div className="sim-screen bg-desk-shelf relative isolate flex min-h-0 flex-1 flex-col overflow-hidden framed:rounded-t-[8px]">
      {computer === 'locked' ? (
        <LockScreen />
      ) : window === 'closed' || window === 'relaunching' ? (
        <Desktop />
      ) : (
        <BrowserWindow />
      )}
    </div>
  );
}
