import { useState } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';
import { Extra } from '../boundary.tsx';
import { lazily } from '../lazily.ts';
import { LeftOut } from '../left-out.tsx';
import { LATE } from '../late.ts';

interface EndFrameProps {
  session: Session;
  picture: Elements;
  title: string;
  /** What is said and offered below the title. */
  children: Elements;
  /** Other places to go to. */
  nextLinks: Elements;
}

/** What stands where a lesson, a test or a drill has ended: a picture, a title that takes the keyboard, and a look back. */
export const EndFrame = ({ session, picture, title, children, nextLinks }: EndFrameProps) => (
  <section data-end aria-labelledby="end-title">
    <div data-end-body>
      {picture}
      <div>
        <h2 id="end-title" tabIndex={-1} data-home>
          {title}
        </h2>
        {children}
        <div data-ways>{nextLinks}</div>
      </div>
    </div>
    <LookBack session={session} />
  </section>
);

const DebriefPanel = lazily(LATE.debrief);

/** The run once more, for those who ask. A watched one was nobody's. */
function LookBack({ session }: { session: Session }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (policyOf(session).gate === 'pacer only') return null;
  return (
    <details data-look-back onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('end.lookBack')}</summary>
      {isOpen ? (
        <Extra instead={<LeftOut />}>
          <DebriefPanel session={session} />
        </Extra>
      ) : null}
    </details>
  );
}
