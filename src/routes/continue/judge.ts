import type { Unpacked } from '../../delivery/course-state.ts';
import { readJournal, seedKept } from '../../delivery/storage/journals.ts';
import { packCourseRecord, readRecord } from '../../delivery/storage/record.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { mergeRecords } from '../../machines/session/record.ts';
import { type Standing, standingOf } from '../../machines/session/path.ts';
import { resume, type Save, saveOf } from '../../machines/session/save.ts';
import { policyOf } from '../../machines/session/session.ts';
import { loadLesson } from '../../steps/load.ts';
import type { Outline } from '../course/course.ts';
import type { LinkArrival } from './arrival.ts';

/** A run that can go on. */
export interface JudgedLesson {
  readonly title: Outline['title'];
  readonly lesson: Outline['id'];
  /** Where it stands. */
  readonly standing: Standing;
  /** The run as it continues here. Nothing else that arrived is ever kept. */
  readonly save: Save;
  /** Whether only the step could be saved. */
  readonly isStepOnly: boolean;
}

/** Judges whatever was found or sent: a run of a lesson on offer that can go on; `null` for all else, also for a test. */
export async function judge(stored: unknown, course: readonly Outline[]): Promise<JudgedLesson | null> {
  const id = typeof stored === 'object' && stored !== null && 'lesson' in stored ? stored.lesson : null;
  const outline = course.find((one) => one.id === id);
  if (outline === undefined) return null;
  const { session, outcome } = resume(stored, await loadLesson(outline.id, seedKept(stored) ?? undefined));
  if (session === null || policyOf(session).steps === 'from the first') return null;
  return {
    title: outline.title,
    lesson: outline.id,
    standing: standingOf(session),
    save: saveOf(session),
    isStepOnly: outcome === 'step only',
  };
}

/** Judges what has come. Nothing is changed by it. */
export async function judgeArrival(
  { record, save, isSaveLost }: Unpacked,
  store: Store,
  course: readonly Outline[],
): Promise<LinkArrival> {
  const here = readRecord(store);
  const open = save === null ? null : await judge(save, course);
  const own = open === null ? null : await judge(readJournal(store, open.lesson), course);
  const isSame = JSON.stringify(own?.save) === JSON.stringify(open?.save);
  const adds = packCourseRecord(mergeRecords(here, record)) !== packCourseRecord(here);
  return {
    came: record,
    here,
    open,
    rival: isSame ? null : own,
    lost: isSaveLost ? 'cut' : save !== null && open === null ? 'other' : null,
    isKnown: !adds && (open === null || (own !== null && isSame)),
  };
}
