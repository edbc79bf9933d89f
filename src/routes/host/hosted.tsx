import { startTransition, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { useCompany } from '../../delivery/config/company.ts';
import { openHostLink } from '../../delivery/host/host-link.ts';
import type { HostRules } from '../../delivery/host/report.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import { useStore } from '../../delivery/store-context.ts';
import { useText } from '../../locales/text.ts';
import { useAddress } from '../use-address.ts';
import { useCourse } from '../use-course.ts';
import { type Hands, obey } from './obey.ts';
import { startTelling } from './start-telling.ts';

/** The lesson that is the course's test, where it is offered. */
const TEST = 'prove-it';

const MASTERY = { both: 1, one: 0.5 };

function rulesOf({ course, company }: Pick<Hands, 'course' | 'company'>): HostRules {
  const { pass, report } = company.read();
  const lessons: string[] = course.map(({ id }) => id);
  return {
    lessons,
    test: lessons.find((id) => id === TEST) ?? null,
    passScore: MASTERY[pass],
    beliefs: report.beliefs,
  };
}

/** Ties the course to the page around, for as long as both live. Draws nothing. */
export default function Hosted({ onAnew }: { onAnew: () => void }) {
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
    const link = openHostLink(window, company.read().hosts, {
      onOpen: (open) => {
        open.tell({ type: 'ready', version: import.meta.env.RELEASE, title: latest.current.title });
        stops.push(startTelling(open, { outside, store, rules: () => rulesOf(latest.current) }));
      },
      onMessage: (message) => void obey(message, latest.current, link),
    });
    stops.push(link.close);
    return () => stops.forEach((stop) => stop());
  }, [outside, store, company]);
  return null;
}
