import { brotliCompressSync, constants } from 'node:zlib';

const KIB = 1024;

/** Of any page's HTML, compressed. */
export const HTML_LIMIT = 18 * KIB;
/** Of all that a page loads at first but for the opening page, compressed. */
export const PAGE_LIMIT = 200 * KIB;

/** Beside the manifest: what each page had no room for of what it may turn into, by its file. */
export const LEFT_OUT = '.vite/left-out.json';
/** What is pressed, `null` for nothing, and the queries that ask for it. */
export type LeftOut = Readonly<
  Record<string, readonly { readonly act: string | null; readonly queries: readonly string[] }[]>
>;

/** Where the opening page goes on below its first screen, as it is written. */
export const BELOW_THE_FOLD = '<div data-later-styles';

/** Compressed in a sixth of the time, and never more than by this much worse. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const WORSE = 1.1;

/** Whether a page's HTML has so many bytes of room. */
export function isWithin(page: string, room: number): boolean {
  const quick = brotliCompressSync(page, QUICK).length;
  if (quick <= room || quick > room * WORSE) return quick <= room;
  return brotliCompressSync(page).length <= room;
}
