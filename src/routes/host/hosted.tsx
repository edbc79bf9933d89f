import { createElement, startTransition, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { useCompany } from '../../delivery/config/company.ts';
import { openHostLink } from '../../delivery/host/host-link.ts';
import type { RecordStore } from '../../delivery/lms/record-store.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { rulesOf } from '../course/report-rules.ts';
import { useAddress } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import type { HostProps } from './host.tsx';
import { type Hands, obey } from './obey.ts';
import { ReportsLine } from './reports-line.tsx';
import { startReports } from './start-reports.ts';
import { startTelling } from './start-telling.ts';

const rulesNow = ({ course, company }: Pick<Hands, 'course' | 'company'>) =>
  rulesOf(
    course.map(({ id }) => id),
    company.read(),
  );

/** Ties the course to the page around, for as long as both live. Draws nothing. */
export default function Hosted({ onAnew, onLine }: HostProps) {
  const t = useText();
  const navigate = useNavigate();
  const outside = useOutside();
  const store = useStore();
  const company = useCompany();
  const go = (url: string, isAnew = false) =>
    startTransition(() => {
      void navigate(url, { replace: true });
      if (isAnew) onAnew();
    });
  const now = { title: t('app.title'), address: useAddress(), course: useCourse(), store, company, go };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    const stops: (() => void)[] = [];
    const rules = () => rulesNow(latest.current);
    let records: RecordStore | null = null;
    const link = openHostLink(window, company.read().hosts, {
      onOpen: (open) => {
        open.tell({ type: 'ready', version: BUILD_RELEASE, title: latest.current.title });
        if (company.isFlawed()) open.tell({ type: 'error', code: 'config' });
        stops.push(startTelling(open, { outside, store, rules }));
        const { report, address } = company.read();
        if (report.lrs === null) return;
        const [opened, stop] = startReports(open, {
          place: { endpoint: report.lrs, address },
          outside,
          store,
          rules,
        });
        records = opened;
        stops.push(stop, () => onLine(null));
        onLine(createElement(ReportsLine, { records }));
      },
      onMessage: (message) => void obey(message, { ...latest.current, records }, link),
    });
    stops.push(link.close);
    return () => stops.forEach((stop) => stop());
  }, [outside, store, company, onLine]);
  return null;
}
