import type { Config } from '../../delivery/config/config.ts';
import type { ReportRules } from '../../delivery/result.ts';
import { TEST } from '../../delivery/storage/record.ts';

const PASS_SCORES = { both: 1, one: 0.5 };

/** What a course of these lessons consists of, and what of it is told, by what the company has set. */
export function rulesOf(lessons: readonly string[], { pass, report }: Pick<Config, 'pass' | 'report'>): ReportRules {
  return {
    lessons,
    test: lessons.find((id) => id === TEST) ?? null,
    passScore: PASS_SCORES[pass],
    beliefs: report.beliefs,
    steps: report.steps,
    failed: report.failed,
  };
}
