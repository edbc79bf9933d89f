import { SPACE } from '../locales/contents.ts';
interface SaidProps {
  title: string;
  text: string;
  link: string | null;
  /** What a link to a page is called; a number or an address is its own name. */
  more: string;
}

/** What a company has to say, below a heading of ours. */
export function Said({ title, text, link, more }: SaidProps) {
  const number = link === null ? undefined : /^(?:tel|mailto):([^?]+)/u.exec(link)?.[1];
  return (
    <p>
      <b>{title}</b>
      {SPACE}
      <span>{text}</span>
      {SPACE}
      {link === null ? null : (
        <a href={link} target="_blank" rel="noreferrer">
          {number ?? more}
        </a>
      )}
    </p>
  );
}
