/** What the oldest browsers that we work in (docs/browsers.md) have beyond ES2022. */
interface FindsFromTheEnd<T> {
  findLast<S extends T>(isWanted: (value: T, index: number) => value is S): S | undefined;
  findLast(isWanted: (value: T, index: number) => unknown): T | undefined;
  findLastIndex(isWanted: (value: T, index: number) => unknown): number;
}
// oxlint-disable-next-line typescript/no-empty-object-type
interface Array<T> extends FindsFromTheEnd<T> {}
// oxlint-disable-next-line typescript/no-empty-object-type
interface ReadonlyArray<T> extends FindsFromTheEnd<T> {}
