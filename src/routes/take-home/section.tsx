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
  <section id={id} aria-labelledby={`${id}-title`} data-take>
    <div>
      <h2 id={`${id}-title`} className="text-2xl font-semibold tracking-tight text-balance">
        {title}
      </h2>
      <p className="mt-3 text-base text-pretty text-ink-soft">{says}</p>
      {children === undefined ? null : (
        <div data-apart className="mt-6">
          {children}
        </div>
      )}
    </div>
    <div>{beside}</div>
  </section>
);
