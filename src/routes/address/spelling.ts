import { isNear } from '../../delivery/links/near.ts';
import { between, LONGEST_LINK, unescaped } from '../../delivery/links/unescape.ts';
import { type Name, NAMES } from './names.ts';

/** A link as it was meant. */
export interface Spelling {
  /** Each as {@link idOf} spells it. */
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<Name, string>;
  /** Whether something of it looks meant for us and can't be read. */
  readonly isDamaged: boolean;
}

/**
 * Reads a path with all that follows it, whatever mail, chat, trackers and hands have made of it on its way: escaped once
 * or often, other marks for ours, blanks, breaks and quotes in it or behind it, in capitals, with more in it than we put there.
 */
export function readSpelling(link: string): Spelling {
  if (link.length > LONGEST_LINK) {
    const [path = ''] = /^[^?#]*/u.exec(link) ?? [];
    return { ...readSpelling(path.length > LONGEST_LINK ? '' : path), isDamaged: true };
  }
  const text = unescaped(link).replaceAll(/\p{Nd}/gu, digitOf);
  const [path = ''] = /^[^?&;#]*/u.exec(text) ?? [];
  const segments = path
    .split(/[/\\]/u)
    .filter((segment) => !/^index\.html?$/iu.test(segment))
    .map(idOf)
    .filter(Boolean);
  return { segments, ...readQuery(text.slice(path.length).replaceAll('+', ' ')) };
}

/** How we spell ids: in small letters and digits, with a hyphen between words. */
export const idOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');

/** Whether two ids are the same, however their words are put together. */
export const isAlike = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

const lettersOf = (text: string): string => idOf(text).replaceAll('-', '');

/** What can't be an id, without the marks that a sentence has put around it. */
export const bare = (text: string | undefined): string | null =>
  text === undefined ? null : between(text, /[\p{L}\p{N}]/u);

/** Each script's ten digits stand in a row, which begins at a multiple of 16, or six later. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return String(code - row - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? 0 : 6));
}

/** A name of ours, perhaps broken in the middle, behind whatever has become of the mark before it. */
export const NAMED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_-]|amp|#x?\\d+;)(${NAMES.map((name) => name.split('').join('\\s*')).join('|')})\\s*=`,
  'giu',
);

/** Where a value ends: another one begins, whosever that is. */
const END = /[&?#]|;(?=[^;&?#=]*=)|;$/u;

function readQuery(text: string): Pick<Spelling, 'query' | 'isDamaged'> {
  const query = new Map<Name, string>();
  const rest: string[] = [];
  let isDamaged = false;
  let end = 0;
  const found = [...text.matchAll(NAMED)];
  for (const [index, match] of found.entries()) {
    const [whole, written = ''] = match;
    const name = NAMES.find((one) => isAlike(one, written)) ?? 'mode';
    const [value = '', ...others] = text.slice(match.index + whole.length, found[index + 1]?.index).split(END);
    const before = query.get(name);
    rest.push(text.slice(end, match.index), ...others);
    end = found[index + 1]?.index ?? text.length;
    if (before === undefined) query.set(name, value);
    else if (!isAlike(before, value)) isDamaged = true;
  }
  if (found.length === 0) rest.push(text);
  const strange = rest.flatMap((part) => part.split(/[&?#;]/u)).filter((part) => part.trim() !== '');
  return { query, isDamaged: isDamaged || strange.some(isMeantForUs) };
}

/**
 * A name of ours that was cut, mistyped, or has lost the mark behind it. Whatever else was put into a link is no
 * business of ours.
 */
function isMeantForUs(part: string, index: number, parts: readonly string[]): boolean {
  const [written = '', value] = part.split('=');
  const name = lettersOf(written);
  const isCut = value === undefined && index === parts.length - 1 && name !== '';
  return NAMES.some((own) => (isCut && own.startsWith(name)) || name.startsWith(own) || isNear(own, name));
}
