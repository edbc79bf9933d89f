import { useText } from '../../locales/text.ts';
import type { CLAIMS } from '../../steps/claims.ts';
import type { Source } from '../../steps/sources.ts';
import { useAddress } from '../use-address.ts';

/** One statement: how sure we are, when it was checked, and where it was read. */
export function ClaimItem({ claim }: { claim: (typeof CLAIMS)[number] }) {
  const t = useText();
  const { language } = useAddress();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(claim.checked),
  );
  return (
    <li id={claim.id} className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[6fr_5fr]">
      <p className="text-base text-pretty">{t(`claim.${claim.id}`)}</p>
      <div className="text-sm text-ink-soft">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Confidence level={claim.confidence} />
          <time dateTime={claim.checked}>{t('about.checked', { date })}</time>
        </p>
        <ul aria-label={t('about.sources', { count: claim.sources.length })} className="mt-1.5 space-y-1">
          {claim.sources.map((source) => (
            <li key={source.title} lang="en">
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

const SourceLine = ({ source: { title, url } }: { source: Source }) =>
  url === undefined ? (
    title
  ) : (
    <a href={url} rel="noreferrer" className="inline-block py-0.5 underline underline-offset-3 hover:text-ink">
      {title}
    </a>
  );

/** Told in a word, and by how full a mark is. */
function Confidence({ level }: { level: 'high' | 'medium' }) {
  const t = useText();
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-ink">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
        <circle cx="6" cy="6" r="5" className="fill-none stroke-brass" strokeWidth="1.5" />
        {level === 'high' ? (
          <circle cx="6" cy="6" r="5" className="fill-brass" />
        ) : (
          <path d="M6 1a5 5 0 0 0 0 10z" className="fill-brass" />
        )}
      </svg>
      {t(`about.confidence.${level}`)}
    </span>
  );
}
