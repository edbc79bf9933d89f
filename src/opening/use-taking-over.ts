import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { chunk, forgetMissing, loadAnew, MissingChunk } from '../chunks/chunk.ts';
import { useConfig } from '../delivery/config/company.ts';
import { useStore } from '../delivery/storage/store-context.ts';
import { atLesson } from '../routes/address/address.ts';
import { focusInScene, type HandOver, takeActs } from './hand-over.ts';
import { lessonAt } from '../routes/address/lesson-at.ts';
import { loadPage, pageAhead } from '../routes/load-page.ts';
import { useAddress, useUrlOf } from '../routes/address/use-address.ts';
import { useIsLeaving } from '../routes/address/use-is-leaving.ts';
import { useCourse } from '../routes/course/use-course.ts';
import { ANEW, markFailed } from '../routes/broken/mark-failed.ts';
import { whenIdle } from '../chunks/when-idle.ts';

const TAKE_OVER = chunk(() => import('./take-over.ts'));

/** Fetches the first lesson in idle time, or at the first act, and goes over to it once something was done. */
export function useTakingOver(): void {
  const store = useStore();
  const config = useConfig();
  const [{ id: first }] = useCourse();
  const address = useAddress();
  const urlOf = useUrlOf();
  const navigate = useNavigate();
  const isLeaving = useIsLeaving();
  const to = { ...address, ...atLesson(first) };
  const now = useRef({ to, config, go: (_kept: number) => {} });
  useEffect(() => {
    const go = (kept: number) => {
      const state: HandOver = { takenOver: focusInScene(), kept };
      void navigate(urlOf(to), { state });
    };
    now.current = { to, config, go };
  });
  useEffect(
    () =>
      watchFirstActs(
        () => Promise.all([pageAhead(now.current.to), TAKE_OVER.ahead()]),
        () => Promise.all([lessonAt(now.current.to), TAKE_OVER.load(), loadPage(now.current.to)]),
        isLeaving,
        ([lesson, { keepFirstActs, openCourse }]) => {
          now.current.go(keepFirstActs(store, openCourse(lesson, now.current.config)));
        },
      ),
    [store, isLeaving],
  );
}

/** Returns what ends it: what was done and not handed over is forgotten then. */
function watchFirstActs<Fetched>(
  ahead: () => Promise<unknown>,
  fetchAll: () => Promise<Fetched>,
  isLeaving: () => boolean,
  handOver: (fetched: Fetched) => void,
): () => void {
  let isUnderWay = false;
  let isOver = false;
  let isHandedOver = false;
  const takeOver = async () => {
    if (isUnderWay || !globalThis.firstActs?.length) return;
    isUnderWay = true;
    try {
      const fetched = await fetchAll();
      if (isOver) return;
      if (isLeaving()) {
        // Where what is wanted instead is the same page in another form, the next press asks anew.
        isUnderWay = false;
        return;
      }
      delete document.documentElement.dataset['failed'];
      isHandedOver = true;
      handOver(fetched);
    } catch (fault) {
      isUnderWay = false;
      // The next press asks anew.
      forgetMissing();
      markFailed(fault instanceof MissingChunk ? fault.reason : 'missing');
    }
  };
  const begin = () => void takeOver();
  let tries = 0;
  // A browser may remember that an import has failed, for as long as the page lives.
  const beginAnew = () => {
    if (!globalThis.firstActs?.length) return;
    tries += 1;
    if (tries > 1) return void loadAnew();
    forgetMissing();
    begin();
  };
  const stopWaiting = whenIdle(() => void ahead());
  addEventListener('acted', begin);
  addEventListener(ANEW, beginAnew);
  addEventListener('online', beginAnew);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    removeEventListener('acted', begin);
    removeEventListener(ANEW, beginAnew);
    removeEventListener('online', beginAnew);
    if (!isHandedOver) takeActs();
  };
}
