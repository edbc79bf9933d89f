import { useText } from '../../locales/text.ts';
import type { Claim, CLAIMS } from '../../steps/claims.ts';
import type { Source } from '../../steps/sources.ts';
import { dayText } from '../record/dates.ts';
import { useAddress } from '../address/use-address.ts';

type Stated = (typeof CLAIMS)[number];

const DAY = 86_400_000;

/** Statements of which we are equally sure and that were checked on the same day: both is said once, above them. */
export function ClaimGroup({ claims }: { claims: readonly Stated[] }) {
  const t = useText();
  const { language } = useAddress();
  const [first] = claims;
  if (first === undefined) return null;
  const { confidence, checked } = first;
  return (
    <section className="mt-8">
      <h3 className="flex flex-wrap items-center gap-x-3 text-base font-semibold">
        <Mark level={confidence} />
        <span>{t(`about.confidence.${confidence}`)}</span>
        <time dateTime={checked} className="font-normal text-ink-soft">
          {t('about.checked', { date: dayText(language, Date.parse(checked) / DAY) })}
        </time>
      </h3>
      <ul className="mt-2">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

/** One statement, and where it was read. */
function ClaimItem({ claim: { id, sources } }: { claim: Stated }) {
  const t = useText();
  return (
    <li id={id} className="grid gap-x-10 gap-y-1 border-b border-line py-4 md:grid-cols-[6fr_5fr]">
      <p className="text-base text-pretty">{t(`claim.${id}`)}</p>
      <ul aria-label={t('about.sources', { count: sources.length })} className="text-sm text-ink-soft">
        {sources.map((source) => (
          <li key={source.title} lang="en">
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </li>
  );
}

const SourceLine = ({ source: { title, url } }: { source: Source }) =>
  url === undefined ? (
    <span>{title}</span>
  ) : (
    <a href={url} rel="noreferrer" className="inline-block py-0.5 underline underline-offset-3 hover:text-ink">
      {title}
    </a>
  );

/** How sure we are, by how full it is. */
const Mark = ({ level }: { level: Claim['confidence'] }) => (
  <svg width="12" height="12" fill="none" viewBox="0 0 12 12" aria-hidden="true" className="size-3">
    <circle cx="6" cy="6" r="5" className="fill-none stroke-brass" strokeWidth="1.5" />
    {level === 'high' ? (
      <circle cx="6" cy="6" r="5" className="fill-brass" />
    ) : (
      <path d="M6 1a5 5 0 0 0 0 10z" className="fill-brass" />
    )}
  </svg>
);
