import MousePointer from 'lucide-react/icons/mouse-pointer-2';
import type { Act } from '../../machines/session/session.ts';
import { useCursor } from '../session-context.tsx';
import { actOf, aimOf } from '../aim.ts';
import { useTravel } from './use-travel.ts';

/** What of the coach's own is pressed. */
function ownTarget(act: Act | null): string | null {
  if (act?.type === 'continue') return '[data-offer="continue"]';
  return act?.type === 'answer' ? `[data-act="answer:${act.answer}"]` : null;
}

/** The visible cursor: it glides to the control of the next press, and presses. */
export function Cursor() {
  const act = useCursor(actOf);
  const gesture = useCursor(aimOf);
  const phase = useCursor(({ value }) => value.cursor);
  const speed = useCursor(({ context }) => context.speed);
  const target = gesture === null ? ownTarget(act) : `[data-gesture="${gesture}"]`;
  const travel = useTravel(target, phase === 'gliding' || phase === 'pressing');
  return (
    <div data-cursor={phase} data-speed={speed} aria-hidden ref={travel}>
      <MousePointer className="size-8" />
    </div>
  );
}
