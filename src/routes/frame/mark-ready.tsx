import { useEffect, useLayoutEffect } from 'react';

import { useAnswers } from '../../screens/use-answers.ts';

/** Told to the head script, which then repeats the presses that it has kept. */
const READY = 'answering';

/** Stands behind a page's contents: once all of those answer, says so on <html>. */
export function MarkReady() {
  const answers = useAnswers();
  useLayoutEffect(() => {
    delete document.documentElement.dataset['pending'];
    document.documentElement.dataset['plays'] = '';
    document.querySelector('[data-stale]')?.remove();
  }, []);
  useEffect(() => {
    if (!answers) return;
    document.documentElement.dataset['ready'] = '';
    dispatchEvent(new Event(READY));
  }, [answers]);
  return null;
}
