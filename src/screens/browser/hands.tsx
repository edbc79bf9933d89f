import Footprints from 'lucide-react/icons/footprints';
import Hand from 'lucide-react/icons/hand';
import { useText } from '../../locales/text.ts';
import { isControl } from '../../machines/world/controls.ts';
import { Tap, useScene, useStage } from '../stage-view.tsx';
import { computerHoldOf } from './place.ts';
import { controlLook } from '../control-look.ts';

/** On the frame of a computer that waits within reach, below its screen: a press anywhere on it turns to it. */
export function UseButton() {
  const t = useText();
  const { world } = useStage();
  const isShown = computerHoldOf(world) === 'resting' && isControl(world, { type: 'hands.computer' });
  return isShown ? (
    <Tap
      gesture={{ type: 'hands.computer' }}
      className={controlLook('chip', 'paper', 'after:absolute after:inset-0 after:z-40 forced-colors:border')}
    >
      <Hand aria-hidden className="size-4 shrink-0" />
      <span>{t('hands.computer')}</span>
    </Tap>
  ) : null;
}

/** Getting up is no control of the computer's: it stands on the frame, and works while the phone is in the hand, too. */
export function LeaveButton() {
  const t = useText();
  const { offers } = useScene();
  const { world } = useStage();
  return offers.includes('leave') && isControl(world, { type: 'seat.leave' }) ? (
    <Tap gesture={{ type: 'seat.leave' }} className={controlLook('chip', 'shell', 'relative z-50 ms-auto')}>
      <Footprints aria-hidden className="text-shell-brass size-4 shrink-0" />
      <span>{t('seat.leave')}</span>
    </Tap>
  ) : null;
}
