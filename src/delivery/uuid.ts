const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/** A random UUID (version 4), also over plain http, where browsers withhold `crypto.randomUUID`. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [six = 0, eight = 0] = [bytes[6], bytes[8]];
  bytes[6] = (six % 16) + 0x40;
  bytes[8] = (eight % 64) + 0x80;
  const text = Array.from(bytes, hex).join('');
  return [0, 8, 12, 16, 20].map((from, index, starts) => text.slice(from, starts[index + 1])).join('-');
}

/** Puts it where libraries look for the browser's own, and it is withheld. */
export function lendUuid(): void {
  if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: uuid });
}
