import { Fragment } from 'react';
import { useText } from '../locales/text.ts';
import { stepOf } from '../machines/session/session.ts';
import { AnnouncementCard } from '../screens/coach/announcement.tsx';
import { Headline, Sentence } from '../screens/coach/card.tsx';
import { useSession } from '../screens/session-context.tsx';
import { Stage } from '../screens/stage/stage.tsx';

/** What the lesson shows of the session around it, but for its own ways of going on. */
export function OpeningScene() {
  const t = useText();
  const announces = useSession((session) =>
    session.coach.matches('announcing') ? stepOf(session).announces : undefined,
  );
  return announces === undefined ? (
    <Fragment>
      <section
        id="first-words"
        data-coach
        data-bandless
        className="coach-card bg-card [--ground:var(--card)]"
        aria-label={t('coach.name')}
      >
        <p className="h-5 px-6 text-sm text-ink-soft narrow:px-4">{t('home.what')}</p>
        <div className="coach-words">
          <Headline isHidden={false} />
          <Sentence why={null} />
        </div>
        <div className="h-14" />
      </section>
      <Stage />
    </Fragment>
  ) : (
    <AnnouncementCard {...announces} />
  );
}
