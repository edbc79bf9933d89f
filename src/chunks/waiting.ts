import { openListeners } from '../machines/listeners.ts';

/** After this many milliseconds a page says that something is still loading. */
export const SLOW = 1000;

/** What is wanted and not there yet, and whether it is long in coming. */
const coming = new Map<Promise<unknown>, boolean>();
const { add, tell } = openListeners();

/** Counts something as wanted until it is settled. */
export function waited<T>(loading: Promise<T>): Promise<T> {
  const settle = () => change(() => coming.delete(loading));
  coming.set(loading, false);
  loading.then(settle, settle);
  setTimeout(() => coming.has(loading) && change(() => coming.set(loading, true)), SLOW);
  return loading;
}

/** Somebody has come to a page: what the page before it waited for is no longer wanted. */
export const stopWaiting = (): void => change(() => coming.clear());

/** Whether something that is wanted is long in coming. */
export const isLate = (): boolean => [...coming.values()].includes(true);

/** Told when that changes. */
export const onLate = add;

function change(make: () => unknown): void {
  const before = isLate();
  make();
  if (isLate() !== before) tell();
}
