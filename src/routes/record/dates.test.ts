import { expect, it } from 'vitest';

import { dayText, weekdayText } from './dates.ts';

it('writes a day as its language does, ours as in Britain, and never breaks it', () => {
  expect(dayText('en', 20_779)).toBe('22\u{A0}November\u{A0}2026');
  expect(dayText('de', 20_779)).toBe('22.\u{A0}November\u{A0}2026');
  expect(weekdayText('en', 0)).toBe('Sunday');
});
