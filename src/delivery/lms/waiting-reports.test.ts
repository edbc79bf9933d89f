import { describe, expect, it } from 'vitest';

import { openStore } from '../storage/store.ts';
import { isStatement, openWaitingReports } from './waiting-reports.ts';

describe('what waits on this device', () => {
  it.each(['[null]', '[1, {"actor":{}}]', '{}', 'no list'])('is left alone where it is no report: %s', (text) => {
    const store = openStore(null);
    store.write('reports:earlier', text);
    expect(openWaitingReports(store, 'now').takeOver('anybody')).toEqual([]);
  });

  it('is a report only with all that sending it asks for', () => {
    const display = { en: 'passed' };
    const whole = { id: 'a', actor: {}, verb: { id: 'b', display }, timestamp: 'c' };
    const lacking = Object.keys(whole).map((field) => ({ ...whole, [field]: undefined }));
    expect(isStatement(whole)).toBe(true);
    for (const one of [
      ...lacking,
      { ...whole, id: 1 },
      { ...whole, verb: { id: 'b' } },
      { ...whole, verb: { display: 'x' } },
    ])
      expect(isStatement(one), JSON.stringify(one)).toBe(false);
  });
});
