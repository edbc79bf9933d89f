import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { stepOf } from '../../machines/session/session.ts';
import { AnnouncementCard } from '../../screens/coach/announcement.tsx';
import { textKey } from '../../screens/text-key.ts';
import { Words } from '../../screens/coach/words.tsx';
import { useSession } from '../../screens/session-context.tsx';
import { Stage } from '../../screens/stage/stage.tsx';

/** What the lesson shows of the session around it, but for its own ways of going on. */
export function Scene() {
  const t = useText();
  const title = useSession((session) => textKey(stepOf(session).title));
  const announces = useSession((session) =>
    session.coach.matches('announcing') ? stepOf(session).announces : undefined,
  );
  return (
    <Fragment>
      <header data-task>
        <p data-where>
          <span data-look="quiet">{t('home.what')}</span>
        </p>
        <h1 data-title>{t(title)}</h1>
      </header>
      {announces === undefined ? (
        <Fragment>
          <Words aside={null} />
          <Stage />
        </Fragment>
      ) : (
        <AnnouncementCard {...announces} />
      )}
    </Fragment>
  );
}
