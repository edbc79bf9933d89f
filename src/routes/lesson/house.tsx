import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';
import { CompanyWords } from '../frame/company-words.tsx';

/** The company speaks in our voice, beside the coach's. */
const HOUSE =
  'mt-3 grid gap-2 border-s-3 border-brass ps-3 text-sm leading-snug text-ink [&_a]:font-semibold [&_a]:underline [&_a]:underline-offset-[0.2em] [&_b]:block [&_b]:text-xs [&_b]:font-semibold [&_b]:text-brass-ink [&_span]:whitespace-pre-line';

/** Shown beside what the coach says about a wrong idea: the company's own rule. Nothing where there is none. */
export function HouseRule() {
  const t = useText();
  const { policy } = useConfig();
  return policy === null ? null : (
    <div data-house className={HOUSE}>
      <CompanyWords title={t('house.rule')} {...policy} more={t('house.read')} />
    </div>
  );
}

/** Shown at the end: all that the company wants to be known. Nothing where there is nothing. */
export function House() {
  const t = useText();
  const { policy, allowedDevices, helpDesk } = useConfig();
  return policy === null && allowedDevices === null && helpDesk === null ? null : (
    <div data-house className={`${HOUSE} mt-6`}>
      {policy === null ? null : <CompanyWords title={t('house.rule')} {...policy} more={t('house.read')} />}
      {allowedDevices === null ? null : (
        <CompanyWords title={t('house.devices')} text={allowedDevices} link={null} more={t('house.read')} />
      )}
      {helpDesk === null ? null : <CompanyWords title={t('house.help')} {...helpDesk} more={t('house.reach')} />}
    </div>
  );
}
