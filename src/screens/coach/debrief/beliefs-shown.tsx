import { useText } from '../../../locales/text.ts';
import type { BeliefId } from '../../../machines/lesson/step.ts';
import { TRUTHS } from '../../../steps/beliefs.ts';
import { CLAIMS } from '../../../steps/claims.ts';
import type { Source } from '../../../steps/sources.ts';

/** The sources of all claims that correct a belief, each once. */
function sourcesOf(belief: BeliefId): Source[] {
  const ids: readonly string[] = TRUTHS[belief].claims;
  const sources: readonly Source[] = CLAIMS.filter(({ id }) => ids.includes(id)).flatMap((claim) => claim.sources);
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}

/** Each wrong belief that showed in a run: what is true instead, and where that was read. */
export function BeliefsShown({ beliefs }: { beliefs: readonly BeliefId[] }) {
  const t = useText();
  return beliefs.length === 0 ? null : (
    <section className="mt-6 text-[0.9375rem] leading-relaxed">
      <h3 className="text-xs font-semibold text-ink-soft">{t('debrief.beliefs')}</h3>
      <ul>
        {beliefs.map((belief) => (
          <li key={belief} className="mt-3 max-w-2xl text-pretty">
            <b>{t(`end.belief.${belief}`)}</b>
            <p>{t(TRUTHS[belief].says)}</p>
            <p lang="en" className="mt-1.5 grid text-[0.8125rem] text-ink-soft">
              {sourcesOf(belief).map(({ title, url }) => (
                <span key={title}>
                  {url === undefined ? (
                    title
                  ) : (
                    <a href={url} rel="noreferrer" className="underline underline-offset-3">
                      {title}
                    </a>
                  )}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
