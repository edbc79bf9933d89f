import type { HostLink } from '../../delivery/host/host-link.ts';
import { openRecordStore, type RecordPlace, type RecordStore } from '../../delivery/lms/record-store.ts';
import { startReporting } from '../../delivery/lms/reporting.ts';
import { browserClock } from '../../delivery/lms/tracker.ts';
import { watchPage } from '../../delivery/lms/watch-page.ts';
import type { Outside } from '../../delivery/outside.ts';
import type { ReportRules } from '../../delivery/result.ts';
import { readRecord } from '../../delivery/storage/record.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { uuid } from '../../delivery/uuid.ts';

interface Sources {
  readonly place: RecordPlace;
  readonly outside: Outside;
  readonly store: Store;
  readonly rules: () => ReportRules;
}

/** Reports to a company's record store, in the name of whomever the page around names. Returns what stops it, too. */
export function startReports(link: HostLink, { place, outside, store, rules }: Sources): [RecordStore, () => void] {
  const records = openRecordStore(place, {
    fetch: (input, init) => fetch(input, init),
    clock: browserClock,
    uuid,
    store,
    askAnew: () => link.tell({ type: 'authorize', reason: 'refused' }),
  });
  const stops = [startReporting(outside, records, readRecord(store), rules), watchPage(records, window), records.hide];
  link.tell({ type: 'authorize', reason: 'new' });
  return [records, () => stops.forEach((stop) => stop())];
}
