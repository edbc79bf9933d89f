import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { DrawnDevice } from '../device.tsx';
import { type StageView, useIsFramed, useReadings, useScene, useStage } from '../stage-view.tsx';
import { Desktop } from './desktop.tsx';
import { LeaveButton } from './hands.tsx';
import { LockScreen } from './lock-screen.tsx';
import { computerHoldOf, screenOf } from './place.ts';
import { Taskbar } from './taskbar.tsx';
import { BrowserWindow } from './window.tsx';

const holdIn = ({ world }: StageView) => computerHoldOf(world);
const screenIn = ({ world }: StageView) => screenOf(world);

/** The simulated computer: a monitor that fills whatever room it is given, drawn from the world's readings alone. */
export const Computer = memo(function Computer() {
  const t = useText();
  const { here } = useScene();
  const { computer } = useReadings('computer');
  return (
    <DrawnDevice
      kind="computer"
      name={t(`place.${here}`)}
      hold={useStage(holdIn)}
      shows={useStage(screenIn)}
      data-place={here}
      className="flex-col items-stretch"
    >
      <div className="sim-monitor bg-shell flex min-h-0 flex-1 flex-col framed:rounded-device framed:px-[7px] framed:pt-[7px] framed:lift-shell">
        <Screen />
        <div className="shrink-0 text-shell-ink">
          {computer === 'locked' ? null : <Taskbar />}
          {/* Without a frame, all this stands on the shelf's bar. */}
          <div className="hidden min-h-8 items-center justify-between gap-x-2 px-2 framed:flex">
            <PracticeBadge />
            {useIsFramed() ? <LeaveButton /> : null}
          </div>
        </div>
      </div>
    </DrawnDevice>
  );
});

/** What is lit: the lock screen, or a desktop with perhaps a window on it. */
const Screen = memo(function Screen() {
  const { computer, window } = useReadings('computer', 'window');
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
});
