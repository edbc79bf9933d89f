import { describe, expect, it } from 'vitest';

import { NO_COMPANY } from '../../delivery/config/config.ts';
import { LESSONS } from '../../steps/all.ts';
import { logOutPhone } from '../../steps/log-out-phone/index.ts';
import { firstModeFor, forCompany } from './for-company.ts';

describe('a lesson for a company', () => {
  it.each<[phone: 'android' | 'iphone' | null, logOutFromAll: boolean, own: string]>([
    [null, false, 'android'],
    ['android', false, 'android'],
    ['iphone', false, 'iphone'],
    [null, true, 'android-older'],
    ['iphone', true, 'iphone-older'],
  ])('with phone %s, “Log out from all devices” %s, opens as %s', (phone, logOutFromAll, own) => {
    const { variants } = forCompany(logOutPhone, { ...NO_COMPANY, phone, logOutFromAll });
    expect(variants[0].id).toBe(own);
    expect(variants.map(({ id }) => id).toSorted()).toEqual(logOutPhone.variants.map(({ id }) => id).toSorted());
  });

  it.each(LESSONS)('that has settled nothing is $id as it is', (lesson) => {
    expect(forCompany(lesson, NO_COMPANY)).toBe(lesson);
  });

  it('opens in the mode that was asked for, where it has it', () => {
    const practice = { ...NO_COMPANY, mode: 'practice' as const };
    expect(firstModeFor(logOutPhone, practice)).toBe('practice');
    expect(firstModeFor({ ...logOutPhone, modes: ['exam'] }, practice)).toBe('exam');
  });
});
