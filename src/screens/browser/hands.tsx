import Footprints from 'lucide-react/icons/footprints';
import Hand from 'lucide-react/icons/hand';
import { useText } from '../../locales/text.ts';
import { isControl } from '../../machines/world/controls.ts';
import { Tap, useScene, useStage } from '../stage-view.tsx';
import { computerHoldOf } from './place.ts';

/** Covers a computer that waits within reach: any press on it turns to it. */
export function UseButton() {
  const t = useText();
  const { world } = useStage();
  const isShown = computerHoldOf(world) === 'resting' && isControl(world, { type: 'hands.computer' });
  return isShown ? (
    <Tap
      gesture={{ type: 'hands.computer' }}
      className="group sim-fade absolute inset-0 z-40 flex items-end bg-black/15 ps-14 pb-1 transition duration-200 enabled:cursor-pointer enabled:hover:bg-black/5 motion-reduce:transition-none @min-[640px]:justify-center @min-[640px]:ps-0"
    >
      <span className="inline-flex max-w-[85%] items-center gap-2 rounded-full bg-[light-dark(var(--color-shell),var(--color-shell-ink))] px-4 py-1 text-start text-sm font-semibold text-[light-dark(var(--color-shell-ink),var(--color-shell))] forced-colors:border">
        <Hand aria-hidden className="size-4 shrink-0" />
        <span>{t('hands.computer')}</span>
      </span>
    </Tap>
  ) : null;
}

/** Getting up is no control of the computer's: it stands on the frame, and works while the phone is in the hand, too. */
export function LeaveButton() {
  const t = useText();
  const { offers } = useScene();
  const { world } = useStage();
  return offers.includes('leave') && isControl(world, { type: 'seat.leave' }) ? (
    <Tap
      gesture={{ type: 'seat.leave' }}
      className="min-h-touch enabled:hover:bg-shell-line inline-flex items-center gap-1.5 justify-self-end rounded-full px-3 text-[0.8125rem] font-medium transition-colors enabled:cursor-pointer"
    >
      <Footprints aria-hidden className="text-shell-brass size-4 shrink-0" />
      <span>{t('seat.leave')}</span>
    </Tap>
  ) : null;
}
