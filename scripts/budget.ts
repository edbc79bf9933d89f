import { brotliCompressSync, constants } from 'node:zlib';

const KIB = 1024;

/** Of any page's HTML, compressed. */
export const HTML_LIMIT = 18 * KIB;

/** Compressed in a sixth of the time, and never more than by this much worse. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const WORSE = 1.1;

/** Whether a page keeps within the limit of its HTML. */
export function isWithinHtml(page: string): boolean {
  const quick = brotliCompressSync(page, QUICK).length;
  if (quick <= HTML_LIMIT || quick > HTML_LIMIT * WORSE) return quick <= HTML_LIMIT;
  return brotliCompressSync(page).length <= HTML_LIMIT;
}
