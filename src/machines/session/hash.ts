/**
 * A short word for a text. It notices whatever was changed or lost on the way; it guards against accidents, not against
 * cheats.
 */
export function hashOf(text: string): string {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0).toString(36);
}
