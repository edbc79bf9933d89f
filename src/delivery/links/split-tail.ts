/** An address, and the course at its end; `null` where there is none. */
export function splitTail(address: string): readonly [before: string, tail: string | null] {
  const found = /(?:#|%(?:25)*23|&(?:#35|#x23|num);)(?=course)/iu.exec(address);
  if (found === null) return [address, null];
  return [address.slice(0, found.index), `#${address.slice(found.index + found[0].length)}`];
}
