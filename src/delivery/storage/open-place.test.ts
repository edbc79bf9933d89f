import { describe, expect, it } from 'vitest';

import { readEnded, readJournal } from './journals.ts';
import { openStore } from './store.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { learnerIn, openedAt } from '../../machines/session/doubles/learner.ts';
import { saveOf } from '../../machines/session/save.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { openPlace } from './open-place.ts';

/** A run after so many acts of a model learner. */
function after(acts: number, mode: Mode = 'practice') {
  return learnerIn(openedAt(lesson, mode)).followsTheWay(acts).session;
}

const early = after(2);
const later = after(9);
const over = after(80);

describe('the place of a lesson’s runs', () => {
  it('is another’s once another page has written there, and told so before anything is done', () => {
    const store = openStore(null);
    const [here, there] = [openPlace(store, lesson.id), openPlace(store, lesson.id)];
    here.write(early);
    expect([here.isAnothers(), there.isAnothers()]).toEqual([false, true]);
  });

  it('keeps the run that got further, whichever page is the last to write', () => {
    const store = openStore(null);
    const [here, there] = [openPlace(store, lesson.id), openPlace(store, lesson.id)];
    there.write(later);
    here.write(early);
    expect(readJournal(store, lesson.id)).toEqual(saveOf(later));
    here.write(after(14));
    expect(readJournal(store, lesson.id)).toEqual(saveOf(after(14)));
    expect([here.isAnothers(), there.isAnothers()]).toEqual([false, true]);
  });

  it('lets one page go back as it likes', () => {
    const store = openStore(null);
    const here = openPlace(store, lesson.id);
    here.write(later);
    here.write(early);
    expect(readJournal(store, lesson.id)).toEqual(saveOf(early));
  });

  it('has nothing put over a run that another page has brought to its end', () => {
    const store = openStore(null);
    const [here, there] = [openPlace(store, lesson.id), openPlace(store, lesson.id)];
    here.write(early);
    there.write(over);
    here.write(later);
    expect([readJournal(store, lesson.id), readEnded(store, lesson.id)]).toEqual([undefined, saveOf(over)]);
    here.write(over);
    expect(here.isAnothers()).toBe(false);
  });

  it('is nobody else’s where what was there is gone', () => {
    const store = openStore(null);
    const here = openPlace(store, lesson.id);
    here.write(early);
    store.erase();
    expect(here.isAnothers()).toBe(false);
  });
});
