import Footprints from 'lucide-react/icons/footprints';
import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { Tap, useIsControl, useScene } from '../stage-view.tsx';
import { controlLook } from '../control-look.ts';

/** Getting up is no control of the computer's: it stands on the frame, and works while the phone is in the hand, too. */
export const LeaveButton = memo(function LeaveButton() {
  const t = useText();
  const { offers } = useScene();
  const isFree = useIsControl({ type: 'seat.leave' });
  return offers.includes('leave') && isFree ? (
    <Tap gesture={{ type: 'seat.leave' }} className={controlLook('chip', 'shell', 'relative z-50 ms-auto')}>
      <Footprints aria-hidden className="text-[#d7a54a] size-4 shrink-0" />
      <span>{t('seat.leave')}</span>
    </Tap>
  ) : null;
});
