import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';
import { CompanyWords } from '../frame/company-words.tsx';

/** Shown beside what the coach says about a wrong idea: the company's own rule. Nothing where there is none. */
export function HouseRule() {
  const t = useText();
  const { policy } = useConfig();
  return policy === null ? null : (
    <div data-house>
      <CompanyWords title={t('house.rule')} {...policy} more={t('house.read')} />
    </div>
  );
}

/** Shown at the end: all that the company wants to be known. Nothing where there is nothing. */
export function House() {
  const t = useText();
  const { policy, allowedDevices, helpDesk } = useConfig();
  return policy === null && allowedDevices === null && helpDesk === null ? null : (
    <div data-house>
      {policy === null ? null : <CompanyWords title={t('house.rule')} {...policy} more={t('house.read')} />}
      {allowedDevices === null ? null : (
        <CompanyWords title={t('house.devices')} text={allowedDevices} link={null} more={t('house.read')} />
      )}
      {helpDesk === null ? null : <CompanyWords title={t('house.help')} {...helpDesk} more={t('house.reach')} />}
    </div>
  );
}
