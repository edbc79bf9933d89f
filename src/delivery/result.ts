import type { CourseRecord } from '../machines/session/record.ts';

/** What a course consists of, and what passes it. */
export interface CourseRules {
  /** The lessons that belong to the course. */
  readonly lessons: readonly string[];
  /** Which of them is its test; `null` where it has none. */
  readonly test: string | null;
  /** The share of the test, 0 to 1, from which on it is passed. */
  readonly passScore: number;
}

/** What is told about a course. */
export interface ReportRules extends CourseRules {
  /** Whether wrong beliefs are told. */
  readonly beliefs: boolean;
  /** Whether those who know the learner's name are told about single steps: their time, mistakes and help. */
  readonly steps: boolean;
  /** Whether a platform is told at once that a test was not passed; else the course stays open, and it can be tried again. */
  readonly failed: boolean;
}

/** What a course has come to. */
export interface CourseResult {
  readonly isComplete: boolean;
  /** `null`: there is nothing to judge yet. */
  readonly isPassed: boolean | null;
  /** 0 to 1; `null` as long as no test was taken. */
  readonly score: number | null;
}

/** Whether somebody did a lesson with their own hands. */
export const isDoneByHand = (record: CourseRecord, lesson: string): boolean =>
  record.lessons[lesson]?.modes.some((mode) => mode !== 'watch') ?? false;

/** What a record amounts to. A passed test is enough, whatever else was done; without a test, all lessons have to be done. */
export function resultOf(record: CourseRecord, { lessons, test, passScore }: CourseRules): CourseResult {
  const isAllDone = lessons.length > 0 && lessons.every((lesson) => isDoneByHand(record, lesson));
  if (test === null) return { isComplete: isAllDone, isPassed: null, score: null };
  const points = record.lessons[test]?.score ?? null;
  if (points === null) return { isComplete: false, isPassed: null, score: null };
  const isPassed = points / 100 >= passScore;
  return { isComplete: isPassed, isPassed, score: points / 100 };
}

/** A lesson that is open, and the share of it that was done by hand. */
export interface OpenLesson {
  readonly lesson: string;
  readonly share: number;
}

/** The share of the course that is done, 0 to 1. */
export function progressOf(record: CourseRecord, rules: CourseRules, open: OpenLesson | null = null): number {
  if (resultOf(record, rules).isComplete) return 1;
  const shares = rules.lessons.map((lesson) =>
    isDoneByHand(record, lesson) ? 1 : lesson === open?.lesson ? open.share : 0,
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
