import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { PracticeBadge } from '../art/practice-badge.tsx';
import { LeaveButton } from '../browser/hands.tsx';
import { handsIn, useIsControl, useReadings, useScene, useStage } from '../stage-view.tsx';
import { DeviceSwitch } from './device-switch.tsx';

/**
 * What rests, and how it is taken up: below the card the phone that lies there; where one device alone fits, a bar above it
 * with the practice badge, both devices, and the way out.
 */
export const Shelf = memo(function Shelf({ isSmall }: { isSmall: boolean | null }) {
  const t = useText();
  const { seat, phone } = useReadings('seat', 'phone');
  const hasPhone = useStage(handsIn) === 'phone';
  const isFree = useIsControl({ type: 'seat.leave' });
  const canLeave = useScene().offers.includes('leave') && isFree;
  const isBoth = seat === 'atComputer' || seat === 'onPhone';
  return (
    <div data-shelf className="stage-shelf">
      <div className="flex min-w-0 flex-col items-start gap-1.5 small:w-full small:flex-row small:items-center small:justify-between small:gap-1.5">
        {isBoth ? (
          <p className="text-sm text-ink-soft small:hidden">
            {t(hasPhone ? 'shelf.inHand' : phone === 'locked' ? 'shelf.phoneLocked' : 'shelf.phone')}
          </p>
        ) : null}
        <span className="order-1 small:order-none">
          <PracticeBadge />
        </span>
        <span className="flex min-h-11 items-center gap-1">
          {isBoth ? <DeviceSwitch isShort={canLeave} /> : null}
          {canLeave && isSmall !== false ? (
            <span className="hidden small:inline">
              <LeaveButton />
            </span>
          ) : null}
        </span>
      </div>
    </div>
  );
});
