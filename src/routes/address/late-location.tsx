import { use, useDeferredValue } from 'react';
import { UNSAFE_LocationContext as LocationContext } from 'react-router';

import type { Elements } from '../../locales/contents.ts';

/**
 * What is there stays, and answers, until the page that is wanted has arrived. The router sees to that for links; but a press on
 * the browser's own Back is drawn by React at once, as if it were no transition, and leaves an empty window meanwhile.
 */
export function LateLocation({ children }: { readonly children: Elements }) {
  const location = useDeferredValue(use(LocationContext));
  return <LocationContext value={location}>{children}</LocationContext>;
}
