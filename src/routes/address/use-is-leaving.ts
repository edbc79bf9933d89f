import { use, useCallback, useLayoutEffect, useRef } from 'react';
import { type Location, UNSAFE_NavigationContext as NavigationContext, useHref, useLocation } from 'react-router';

/** Marks a navigation that only says where the page itself has gone, each by another mark. */
interface Echo {
  readonly isEcho: string;
}

/** The mark of the last one that was made. */
let latest = '';

export const echo = (): Echo => ({ isEcho: (latest = `${performance.timeOrigin} ${performance.now()}`) });

const markOf = (state: unknown): string | undefined => (state as Partial<Echo> | null)?.isEcho;

export const isEcho = (state: unknown): boolean => markOf(state) !== undefined;

/**
 * Tells, whenever it is asked, whether somebody has pressed a link whose page is still on the way. What is drawn then is
 * being left: it must not write an address any more, or it would take the press back. Only the router's history knows.
 */
export function useIsLeaving(): () => boolean {
  const { navigator } = use(NavigationContext);
  const { key, pathname } = useLocation();
  const path = useHref(pathname);
  const here = useRef({ key, path });
  useLayoutEffect(() => {
    here.current = { key, path };
  }, [key, path]);
  return useCallback(() => {
    // A server's has no place of its own.
    const { location } = navigator as { readonly location?: Location };
    if (location === undefined || location.key === here.current.key) return false;
    // Our own word, which the page does not know of yet. One from earlier is an entry that somebody goes back to.
    if (markOf(location.state) === latest) return false;
    return location.pathname !== here.current.path;
  }, [navigator]);
}
