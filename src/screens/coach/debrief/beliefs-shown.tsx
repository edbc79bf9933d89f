import { useText } from '../../../locales/text.ts';
import type { BeliefId } from '../../../machines/lesson/step.ts';
import { TRUTHS } from '../../../steps/beliefs.ts';
import { CLAIMS } from '../../../steps/claims.ts';
import type { Source } from '../../../steps/sources.ts';

/** The sources of all claims on which a belief is set right, each once. */
function sourcesOf(belief: BeliefId): Source[] {
  const ids: readonly string[] = TRUTHS[belief].claims;
  const sources: readonly Source[] = CLAIMS.filter(({ id }) => ids.includes(id)).flatMap((claim) => claim.sources);
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}

/** Each wrong belief that showed in a run: what is true instead, and where that was read. */
export function BeliefsShown({ beliefs }: { beliefs: readonly BeliefId[] }) {
  const t = useText();
  return beliefs.length === 0 ? null : (
    <section data-beliefs>
      <h3>{t('debrief.beliefs')}</h3>
      <ul>
        {beliefs.map((belief) => (
          <li key={belief}>
            <b>{t(`end.belief.${belief}`)}</b>
            <p>{t(TRUTHS[belief].says)}</p>
            <p data-sources lang="en">
              {sourcesOf(belief).map(({ title, url }) => (
                <span key={title}>
                  {url === undefined ? (
                    title
                  ) : (
                    <a href={url} rel="noreferrer">
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
