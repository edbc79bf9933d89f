/** Longer than any link of ours, whatever was wrapped around it; what is longer is not looked at. */
export const LONGEST_LINK = 16_000;

/** A link is escaped by each program that it passes through. */
const MOST_WRAPPINGS = 5;

/** A part of a link in plain letters: without the escapes that programs added, and without invisible characters. */
export function unescaped(part: string): string {
  let text = part;
  for (let wrappings = 0; wrappings < MOST_WRAPPINGS; wrappings += 1) text = unwrapped(text);
  return text;
}

/** Takes one layer off: what URLs, web pages, scripts, and mails in plain characters do to a mark. */
const unwrapped = (text: string): string =>
  text
    .replaceAll(/(?:%[\da-f]{2})+/giu, decoded)
    .replaceAll(FOOTNOTE, '')
    .normalize('NFKC')
    .replaceAll(/&#(\d{1,7});/gu, (whole, code: string) => lettered(whole, code, 10))
    .replaceAll(/&#x([\da-f]{1,6});/giu, (whole, code: string) => lettered(whole, code, 16))
    .replaceAll(/\\(?:u00|x)([\da-f]{2})/giu, (whole, code: string) => lettered(whole, code, 16))
    .replaceAll(/&([a-z]{3,6});/giu, (whole, name: string) => MARKS[name.toLowerCase()] ?? whole)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/=[\s+]*3d/giu, '=');

/** A digit in small type, in a ring or on a key stands beside a link, and is no part of a number in it. */
const FOOTNOTE = /[\p{No}]|\d\uFE0F?\u20E3/gu;

/** What web pages call the marks of a link. */
const MARKS: Readonly<Record<string, string>> = {
  amp: '&',
  comma: ',',
  equals: '=',
  excl: '!',
  num: '#',
  percnt: '%',
  period: '.',
  quest: '?',
  sol: '/',
};

/** The letter with a number; the text itself if there is none. */
function lettered(whole: string, code: string, base: number): string {
  const point = Number.parseInt(code, base);
  return point > 0x10_ff_ff ? whole : String.fromCodePoint(point);
}

/** Decoded, or unchanged if the escapes mean no text. */
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
