import { Fragment, useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
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
  return (
    <section
      ref={device}
      aria-label={t(`place.${here}`)}
      data-device="computer"
      data-place={here}
      data-hold={hold}
      className="sim-room text-sim-ink relative flex size-full min-w-0 flex-col items-stretch font-sans"
    >
      <div className="sim-monitor bg-shell shadow-device inset-ring inset-ring-shell-line flex min-h-0 flex-1 flex-col rounded-[14px] p-1 pb-0 transition duration-240 ease-out motion-reduce:transition-none wide:p-1.5 wide:pb-0">
        <Screen />
        <div className="text-shell-ink flex min-h-7 flex-wrap items-center justify-between gap-x-2 ps-1 wide:grid wide:grid-cols-[1fr_auto_1fr]">
          <span className="hidden wide:block" />
          <PracticeBadge />
          <LeaveButton />
        </div>
      </div>
    </section>
  );
}

/** What is lit: the lock screen, or a desktop with perhaps a window on it. */
function Screen() {
  const { computer, window } = useReadings();
  return (
    <div className="bg-desk-shelf relative isolate flex min-h-0 flex-1 flex-col overflow-hidden rounded-[10px]">
      {computer === 'locked' ? (
        <LockScreen />
      ) : (
        <Fragment>
          {window === 'closed' || window === 'relaunching' ? <Desktop /> : <BrowserWindow />}
          <Taskbar />
        </Fragment>
      )}
      <UseButton />
    </div>
  );
}
