/** Longer than any link of ours, whatever was wrapped around it; what is longer is not looked at. */
export const LONGEST_LINK = 16_000;

/** A link is escaped by each program that it passes through. */
const MOST_WRAPPINGS = 5;

/** A part of a link without what programs have escaped in it on its way, in plain letters, without what nobody sees. */
export function unescaped(part: string): string {
  let text = part;
  for (let wrappings = 0; wrappings < MOST_WRAPPINGS; wrappings += 1) text = unwrapped(text);
  return text;
}

/** Takes one layer off: what URLs, web pages, and mails in plain characters do to a mark. */
const unwrapped = (text: string): string =>
  text
    .replaceAll(/(?:%[\da-f]{2})+/giu, decoded)
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/&(?:amp|#0*38|#x0*26);/giu, '&')
    .replaceAll(/=[\s+]*3d/giu, '=');

/** As it stands where it means no text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** From the first of some letters to the last of them: what stands around is the marks of a sentence. */
export function between(text: string, letters: RegExp): string {
  let end = text.length;
  while (end > 0 && !letters.test(text.charAt(end - 1))) end -= 1;
  return text.slice(Math.max(0, text.search(letters)), end);
}
