import { describe, expect, it } from 'vitest';

import { openStore } from '../store.ts';
import { openWaitingReports } from './waiting-reports.ts';

describe('what waits on this device', () => {
  it.each(['[null]', '[1, {"actor":{}}]', '{}', 'no list'])('is left alone where it is no report: %s', (text) => {
    const store = openStore(null);
    store.write('reports:earlier', text);
    expect(openWaitingReports(store, 'now').takeOver('anybody')).toEqual([]);
  });
});
