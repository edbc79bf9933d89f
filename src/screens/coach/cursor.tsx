import MousePointer from 'lucide-react/icons/mouse-pointer-2';
import { useCursor } from '../session-context.tsx';
import { actOf, aimOf } from './speech.ts';
import { useTravel } from './use-travel.ts';

/** The visible cursor: it glides to the control of the next press, and presses. */
export function Cursor() {
  const act = useCursor(actOf);
  const gesture = useCursor(aimOf);
  const phase = useCursor(({ value }) => value.cursor);
  const speed = useCursor(({ context }) => context.speed);
  const target =
    gesture === null
      ? act?.type === 'answer'
        ? `[data-act="answer:${act.answer}"]`
        : null
      : `[data-gesture="${gesture}"]`;
  const travel = useTravel(target, phase === 'gliding' || phase === 'pressing');
  return (
    <div data-cursor={phase} data-speed={speed} aria-hidden ref={travel}>
      <MousePointer className="size-8" />
    </div>
  );
}
