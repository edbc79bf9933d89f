import { useText } from '../../locales/text.ts';
import { WithTexts } from '../../locales/with-texts.tsx';
import type { BeliefId } from '../../machines/lesson/step.ts';
import { TRUTHS } from '../../steps/beliefs.ts';

/** What is true instead of a wrong belief, in a paragraph. Fetched at an end where one showed. */
export default function BeliefTruth({ belief }: { belief: BeliefId }) {
  return (
    <WithTexts parts={['beliefs']}>
      <Paragraph belief={belief} />
    </WithTexts>
  );
}

function Paragraph({ belief }: { belief: BeliefId }) {
  const t = useText();
  return <p>{t(TRUTHS[belief].says)}</p>;
}
