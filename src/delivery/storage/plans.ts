import type { CourseRecord } from '../../machines/session/record.ts';

/**
 * The moments that an if–then sentence can begin with, each said by the text `plan.<moment>`. It only ever grows at its
 * end: kept records and links hold the positions.
 */
export const PLANS = [
  'shared-computer',
  'library-pc',
  'hotel-pc',
  'colleague-laptop',
  'meeting-room',
  'friend-computer',
  'closing-tab',
] as const;

export type Plan = (typeof PLANS)[number];

/** The moment that was chosen; `null` where none was, or by a newer build one that this one does not know. */
export const planOf = ({ plan }: CourseRecord): Plan | null => PLANS[plan ?? -1] ?? null;

/** The record with another moment. */
export const withPlan = (record: CourseRecord, plan: Plan): CourseRecord => ({ ...record, plan: PLANS.indexOf(plan) });
