import { SPACE } from '../../locales/contents.ts';
interface CompanyWordsProps {
  title: string;
  text: string;
  link: string | null;
  /** What a link to a page is called; a number or an address is its own name. */
  more: string;
}

/** What a company has to say, below a heading of ours. */
export function CompanyWords({ title, text, link, more }: CompanyWordsProps) {
  const number = link === null ? undefined : /^(?:tel|mailto):([^?]+)/u.exec(link)?.[1];
  return (
    <p className="text-sm leading-[1.45] text-ink">
      <b className="block text-xs font-semibold text-brass-ink">{title}</b>
      {SPACE}
      <span className="whitespace-pre-line">{text}</span>
      {SPACE}
      {link === null ? null : (
        <a href={link} target="_blank" rel="noreferrer" className="font-semibold underline underline-offset-[0.2em]">
          {number ?? more}
        </a>
      )}
    </p>
  );
}
