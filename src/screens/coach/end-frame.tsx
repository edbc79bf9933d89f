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

/** A sentence below the title. */
export const END_SAYS = 'mt-3 text-base leading-relaxed text-pretty text-ink-soft';

/** A row of ways on. */
export const WAYS = 'mt-7 flex flex-wrap items-center gap-2.5';

/** What stands where a lesson, a test or a drill has ended: a picture, a title that takes the keyboard, and a look back. */
export const EndFrame = ({ session, picture, title, children, nextLinks }: EndFrameProps) => (
  <section
    data-end
    aria-labelledby="end-title"
    className="coach-cover grid content-[safe_center] overflow-y-auto bg-paper px-[clamp(1rem,3cqi,4rem)] py-8 motion-safe:animate-said"
  >
    <div className="m-auto grid grid-cols-[auto_minmax(0,34rem)] items-center gap-[clamp(2rem,6cqi,5rem)] narrow:grid-cols-1 narrow:gap-5">
      {picture}
      <div>
        <h1
          id="end-title"
          tabIndex={-1}
          data-home
          className="text-3xl leading-tight font-semibold tracking-[-0.018em] text-balance outline-none"
        >
          {title}
        </h1>
        {children}
        <div className={WAYS}>{nextLinks}</div>
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
    <details
      data-look-back
      className="mx-auto mt-8 w-full max-w-272 border-t border-line"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="w-fit cursor-pointer py-3.5 text-[0.9375rem] font-semibold focus-visible:outline-offset-4">
        {t('end.lookBack')}
      </summary>
      {isOpen ? (
        <Extra instead={<LeftOut />}>
          <DebriefPanel session={session} />
        </Extra>
      ) : null}
    </details>
  );
}
