import { Rich } from '../../locales/rich.tsx';
import { useText } from '../../locales/text.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';
import { Extra } from '../boundary.tsx';
import { LATE } from '../late.ts';
import { lazily } from '../lazily.ts';
import { textKey } from '../text-key.ts';
import { slipsOf } from './slips.ts';

const Truth = lazily(LATE.truth);

/** The beliefs that showed on the way, each set right, and other wrong turns that were not told at once. */
export function Slips({ session }: { session: Session }) {
  const t = useText();
  if (policyOf(session).gate === 'pacer only') return null;
  const { beliefs, others } = slipsOf(session);
  return beliefs.length + others.length === 0 ? null : (
    <div data-slips className="mt-6 border-t border-line pt-5 text-sm leading-normal">
      <h2 className="text-xs font-semibold text-ink-soft">{t('end.slips')}</h2>
      <ul className="text-ink-soft">
        {beliefs.map((belief) => (
          <li key={belief} className="mt-3">
            <b className="block font-semibold text-ink">{t(`end.belief.${belief}`)}</b>
            <Extra>
              <Truth belief={belief} />
            </Extra>
          </li>
        ))}
        {others.map((says) => (
          <li key={says} className="mt-3">
            <Rich text={t(textKey(says))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
