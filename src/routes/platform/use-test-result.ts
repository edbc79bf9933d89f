import { useEffect, useState } from 'react';

import { toldBy } from '../../delivery/lms/reporting.ts';
import type { Tracker } from '../../delivery/lms/tracker.ts';
import { useOutside } from '../../delivery/outside-context.ts';
import type { ReportRules } from '../../delivery/result.ts';

/** What the test has come to, as the platform is told; `notYet`: it may still be passed. */
export type TestResult = 'passed' | 'failed' | 'notYet';

/** The result of a test that has ended here, as long as no other lesson begins; and how it is closed. */
export function useTestResult(tracker: Tracker, rules: ReportRules): [TestResult | null, () => void] {
  const outside = useOutside();
  const [result, setResult] = useState<TestResult | null>(null);
  useEffect(
    () =>
      outside.listen(({ notice, session, record }) => {
        const isTest = session.input.lesson.id === rules.test;
        if (notice.type === 'lesson.opened') setResult(null);
        if (notice.type === 'lesson.done' && isTest) setResult(toldBy(tracker, record, rules).success ?? 'notYet');
      }),
    [outside, tracker, rules],
  );
  return [result, () => setResult(null)];
}
