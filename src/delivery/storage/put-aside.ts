import { ASIDE } from './names.ts';
import type { Store } from './store.ts';

/** Puts something aside under a name of its own. */
export function putAside(store: Store, name: string): void {
  const text = store.read(name);
  if (text === null) return;
  let free = ASIDE + name;
  for (let count = 2; (store.read(free) ?? text) !== text; count += 1) free = `${ASIDE}${name} ${count}`;
  // In this order, a full browser has room for it.
  store.remove(name);
  store.write(free, text);
}
