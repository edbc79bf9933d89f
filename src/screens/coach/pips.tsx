import { useText } from '../../locales/text.ts';
import { pathOf, standingOf } from '../../machines/session/path.ts';
import { isAsking, isOver, policyOf, type Session, stepOf, wayOf } from '../../machines/session/session.ts';
import { saysSame, useSession } from '../session-context.tsx';
import { useStanding } from '../use-standing.ts';

/** One step of the lesson: done, and of the one that is played how much, 0 to 1; `null` where it is one press. */
type Pip = 'done' | 'open' | { share: number | null };

function pipsIn(session: Session): Pip[] {
  const now = isOver(session) ? null : session.coach.context.step;
  return pathOf(session).map((position) => {
    if (position === now) return { share: shareOf(session) };
    return session.done.has(position) ? 'done' : 'open';
  });
}

/** How much of a step with several presses is done; a test does not tell. */
function shareOf(session: Session): number | null {
  const step = stepOf(session);
  if (step.kind === 'look' || policyOf(session).hints === 'never') return null;
  const presses = step.modelAnswer(session.world.context.scene).length;
  if (presses < 2) return null;
  const left = isAsking(session) ? (wayOf(session)?.gestures.length ?? presses) : 0;
  return Math.min(1, Math.max(0, 1 - left / presses));
}

/** Where we are in the lesson: a pip for each step, and in words. */
export function Pips() {
  const t = useText();
  const pips = useSession(pipsIn, saysSame);
  const standing = useStanding()(useSession(standingOf, saysSame));
  return (
    <span className="flex w-full min-w-0 items-center gap-4">
      <span aria-hidden className="flex min-w-0 flex-1 items-center gap-1.25 narrow:gap-1">
        {pips.map((pip, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a step is known by its place alone
          <Mark key={index} pip={pip} />
        ))}
      </span>
      <span className="shrink-0 text-sm text-ink-soft tabular">
        <span className="sr-only">{t('coach.step', standing)}</span>
        <span aria-hidden>{t('coach.count', standing)}</span>
      </span>
    </span>
  );
}

/** Where colours are the visitor's own, what is not done yet is hollow. */
const OUTLINE = 'forced-colors:outline-1 forced-colors:outline-[CanvasText]';

function Mark({ pip }: { pip: Pip }) {
  const BASE = 'h-1 min-w-1 rounded-full';
  if (pip === 'done') return <span className={`${BASE} w-3.5 bg-brass forced-colors:bg-[CanvasText]`} />;
  if (pip === 'open') return <span className={`${BASE} w-3.5 bg-track ${OUTLINE}`} />;
  if (pip.share === null)
    return <span className={`${BASE} w-5.5 shrink-0 bg-coach-text forced-colors:bg-[Highlight]`} />;
  return (
    <svg
      width="46"
      height="4"
      fill="none"
      aria-hidden
      viewBox="0 0 46 4"
      preserveAspectRatio="none"
      className={`${BASE} w-11.5 shrink-0 bg-coach-line rtl:-scale-x-100 forced-colors:bg-[Canvas] ${OUTLINE}`}
    >
      <rect
        width={Math.max(4, 46 * pip.share)}
        height="4"
        rx="2"
        className="fill-coach-text forced-colors:fill-[Highlight]"
      />
    </svg>
  );
}
