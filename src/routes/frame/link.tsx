import type { MouseEvent } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

import type { PropsOf } from '../../locales/contents.ts';

interface LinkProps extends Omit<PropsOf<'a'>, 'href' | 'target'> {
  /** An address below the site's root. */
  to: string;
  /** Goes along in the history. */
  state?: unknown;
}

/** A link within the course. The router's own brings along what fetches a server's pages ahead, of which there are none. */
export function Link({ to, state, onClick, children, ...link }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to, { state });
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return (
    <a {...link} href={href} onClick={press}>
      {children}
    </a>
  );
}
