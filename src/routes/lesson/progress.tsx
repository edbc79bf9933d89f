import { useText } from '../../locales/text.ts';
import { isBehind, pathOf } from '../../machines/session/path.ts';
import { type Session, stepsOf } from '../../machines/session/session.ts';
import { useSession } from '../../screens/session-context.tsx';

const whole = (session: Session) => session;

/** How far in the lesson: one short bar a step, the one that is played half full, and a gap before each part. */
export function Progress({ title }: { title: string }) {
  const t = useText();
  const session = useSession(whole);
  const path = pathOf(session);
  const steps = stepsOf(session);
  const now = session.coach.context.step;
  const isOver = session.coach.matches('finished');
  return (
    <div className="flex min-w-0 items-center gap-3">
      <span className="hidden truncate text-sm text-ink-soft md:inline">{title}</span>
      <span
        role="img"
        aria-label={t('nav.progress', { step: path.indexOf(now) + 1, count: path.length })}
        className="flex min-w-0 gap-0.5 rtl:-scale-x-100 sm:gap-1"
      >
        {path.map((position, index) => (
          <svg
            key={position}
            viewBox="0 0 20 5"
            aria-hidden="true"
            className={`h-1.25 w-3 min-w-0 sm:w-5 ${index > 0 && steps[position]?.part !== undefined ? 'ms-1.5' : ''}`}
            preserveAspectRatio="none"
          >
            <rect width="20" height="5" rx="2.5" className="fill-line" />
            {isOver || position === now || isBehind(session, position) ? (
              <rect width={position === now && !isOver ? 10 : 20} height="5" rx="2.5" className="fill-brass" />
            ) : null}
          </svg>
        ))}
      </span>
    </div>
  );
}
