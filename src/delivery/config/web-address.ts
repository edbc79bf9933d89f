import { parsedUrl } from '../links/parsed-url.ts';

/** A host as browsers spell it: names of letters, digits, hyphens and underscores with dots between, or an IPv6 address. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/u;

/** As people write it: with both slashes, and nothing in it that a browser would leave out or turn round. */
const WRITTEN = /^https?:\/\/[^\s/\\?#@]+(?:[/?#][^\s\\]*)?$/iu;

/**
 * An address on the web; `null` for one that names no host, or says who asks. What it gives is safe as the value of an
 * attribute and in a policy: browsers escape quotes, angle brackets and whatever is not ASCII, and a host here holds none.
 */
export function readWebAddress(text: string): URL | null {
  const url = WRITTEN.test(text) ? parsedUrl(text) : null;
  return url !== null && HOST.test(url.hostname) && url.port !== '0' ? url : null;
}

/** Over a line that nobody else reads along on; or on this computer itself, to try something out. */
export const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || /^(?:localhost|127\.0\.0\.1)$/u.test(hostname);

/** The origin of an address that names nothing else, as browsers spell it; `null` of any other. */
export function readOrigin(text: string): string | null {
  const url = readWebAddress(text);
  return url !== null && /^[^?#]+$/u.test(text) && url.pathname === '/' ? url.origin : null;
}
