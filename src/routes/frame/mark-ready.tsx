import { useEffect, useLayoutEffect } from 'react';

/** Told to the head script, which then repeats the presses that it has kept. */
const READY = 'answering';

/** Stands behind a page's contents: once those answer, says so on <html>. */
export function MarkReady() {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['pending'];
    document.documentElement.dataset['plays'] = '';
    document.querySelector('[data-stale]')?.remove();
  }, []);
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
    dispatchEvent(new Event(READY));
  }, []);
  return null;
}
