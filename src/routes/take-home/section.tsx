import type { Elements } from '../../locales/contents.ts';

interface SectionProps {
  id: string;
  title: string;
  says: string;
  /** What is asked or chosen. */
  children?: Elements;
  /** What comes of it: an answer, or a sheet of paper. */
  beside: Elements;
}

/** One thing to take along: on the one side what to do, on the other what it gives. */
export const Section = ({ id, title, says, children, beside }: SectionProps) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className="grid gap-x-14 gap-y-8 border-t border-line py-12 lg:grid-cols-[5fr_6fr] lg:py-16"
  >
    <div className="max-w-148 min-w-0">
      <h2 id={`${id}-title`} className="text-2xl font-semibold tracking-tight text-balance">
        {title}
      </h2>
      <p className="mt-3 text-base text-pretty text-ink-soft">{says}</p>
      {children === undefined ? null : <div className="mt-6 space-y-6">{children}</div>}
    </div>
    <div className="papers-beside max-w-148 min-w-0">{beside}</div>
  </section>
);
