import { useText } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { useSession } from '../../screens/session-context.tsx';

/** How far in the lesson: one short bar a step, the one that is played half full. */
export function Progress({ title }: { title: string }) {
  const t = useText();
  const count = useSession((session) => pathOf(session).length);
  const position = useSession((session) => pathOf(session).indexOf(session.coach.context.step));
  const isOver = useSession((session) => session.coach.matches('finished'));
  return (
    <div className="flex min-w-0 items-center gap-3">
      <span className="hidden truncate text-sm text-ink-soft md:inline">{title}</span>
      <span
        role="img"
        aria-label={t('nav.progress', { step: position + 1, count })}
        className="flex shrink-0 gap-1 rtl:-scale-x-100"
      >
        {Array.from({ length: count }, (_, index) => (
          <svg
            key={index}
            viewBox="0 0 20 5"
            aria-hidden="true"
            className="h-1.25 w-3 sm:w-5"
            preserveAspectRatio="none"
          >
            <rect width="20" height="5" rx="2.5" className="fill-line" />
            {index > position ? null : (
              <rect width={index < position || isOver ? 20 : 10} height="5" rx="2.5" className="fill-brass" />
            )}
          </svg>
        ))}
      </span>
    </div>
  );
}
