/** States that scripts set on <html>. */
const LATER = [
  'data-plays',
  'data-theme',
  'data-embed',
  'data-pending',
  'data-back',
  'data-resume',
  'data-failed',
  'data-slow',
  'data-hosted',
];

const NAME = String.raw`(?:\\[0-9a-f]{1,6}\s?|\\.|[\w-])+`;
export const CLASS = new RegExp(String.raw`\.(${NAME})`, 'gu');

/** A class as the sheet spells it, as the markup spells it. */
export const unescaped = (name: string): string =>
  name
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(.)/gu, '$1');

export const decoded = (text: string): string =>
  text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

export const classesOf = (html: string): string[] =>
  [...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, list = '']) => decoded(list).split(/\s+/u));

/**
 * Tells whether a selector may match something in a whole document: at rest, by keyboard or by pointer.
 * In doubt it may.
 */
export function matcherOf(html: string): (selector: string) => boolean {
  const classes = new Set(classesOf(html));
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gu)].map(([, name]) => name));
  const anywhere = attributesOf(html);
  const onControls = attributesOf([...html.matchAll(/<(?:button|input|select)\b[^>]*>/gu)].join(''));
  const can = (selector: string): boolean => {
    const { outer, inner } = unnested(selector);
    const bare = outer.replaceAll(CLASS, '');
    // Nothing of ours lies in a shadow.
    if (bare.includes(':host')) return false;
    // What a pointer is over is told by one rule for all, not by each control's own.
    if (bare !== outer && bare.includes(':hover')) return false;
    const hasAttribute = /^[^\s>+~]*:(?:en|dis)abled/u.test(bare) ? onControls : anywhere;
    if (/::(?!before|after|backdrop|marker)|:-(?:moz|webkit)/u.test(bare)) return false;
    return (
      [...outer.matchAll(CLASS)].every(([, name = '']) => classes.has(unescaped(name))) &&
      [...bare.matchAll(/\[([\w-]+)(?:([~|^$*]?=)"?([^"\]]*)"?)?\]/gu)].every(([, ...parts]) =>
        hasAttribute(...parts),
      ) &&
      [...bare.replaceAll(/\[[^\]]*\]|::?[\w-]+/gu, '').matchAll(/[a-z][a-z0-9]*/giu)].every(([name]) =>
        tags.has(name.toLowerCase()),
      ) &&
      inner.every((list) => list.some(can))
    );
  };
  return can;
}

/** Tells whether an attribute, or one with this value, stands anywhere in the markup, or may come to stand on its root. */
function attributesOf(html: string): (name?: string, operator?: string, value?: string) => boolean {
  const attributes = [...html.matchAll(/\s([a-z][\w-]*)(?:="([^"]*)")?(?=[\s>])/gu)];
  const names = new Set([...LATER, ...attributes.map(([, name]) => name)]);
  const values = new Set(attributes.map(([, name, value]) => `${name}=${value}`));
  return (name = '', operator = '', value = '') =>
    names.has(name) && (operator !== '=' || LATER.includes(name) || values.has(`${name}=${value}`));
}

/** A selector without what stands in brackets, and the lists in those brackets of which one has to match. */
function unnested(selector: string): { outer: string; inner: string[][] } {
  const inner: string[][] = [];
  let outer = '';
  let list: string[] = [];
  let depth = 0;
  for (const [index, letter] of selector.split('').entries()) {
    const isMark = selector[index - 1] !== '\\';
    const isOpening = letter === '(' && isMark;
    const isClosing = letter === ')' && isMark;
    if (isClosing) depth -= 1;
    if (depth === 0 && isOpening) {
      list = [''];
      if (/:(?:is|where|has)$/u.test(outer)) inner.push(list);
    } else if (depth === 0 && !isClosing) outer += letter;
    else if (depth === 1 && letter === ',' && isMark) list.push('');
    else if (depth > 0) list[list.length - 1] += letter;
    if (isOpening) depth += 1;
  }
  return { outer, inner };
}
