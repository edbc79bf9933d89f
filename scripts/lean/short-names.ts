import postcss, { type Rule } from 'postcss';

import { CLASS, classesOf, decoded, unescaped } from './selectors.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `a`, `b`, …, `aa`, `ab`, … */
const shortName = (index: number): string =>
  (index < LETTERS.length ? '' : shortName(Math.floor(index / LETTERS.length) - 1)) +
  (LETTERS[index % LETTERS.length] ?? '');

const VARIABLE = /--[a-z][\w-]*/gu;
/** What a company may set keeps its name. */
const OPEN = /^--accent/u;

/**
 * Gives short names to the classes of markup that no script draws anew, in it and in its sheet, and to the sheet's own
 * properties; classes that never stand apart have one name together. `rest`, the other part of the page, keeps its names: so no sheet that arrives later for it can reach the
 * markup by a class, and outrank what stands here. Classes without a rule are left out.
 */
export function withShortNames(html: string, css: string, rest: string): { html: string; css: string } {
  const ruled = new Set([...css.matchAll(CLASS)].map(([, name = '']) => unescaped(name)));
  const others = new Set(classesOf(rest));
  const classes = namesTogether(
    listsIn(html).map((list) => list.filter((name) => ruled.has(name))),
    new Set([...ruled, ...others]),
  );
  const properties = namesFor([...css.matchAll(VARIABLE)].map(([name]) => name).filter((name) => !OPEN.test(name)));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.flatMap((selector) => both(selector, classes, others));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkRules(joinToLast);
  return {
    html: html.replaceAll(/\sclass="([^"]*)"/gu, (_, list: string) => {
      const names = [...new Set(namesIn(list).flatMap((name) => classes.get(name) ?? []))].toSorted();
      return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    }),
    css: root.toString().replaceAll(VARIABLE, (name) => (properties.has(name) ? `--${properties.get(name)}` : name)),
  };
}

/** A selector as the rest of the page needs it, and as the shortened markup does. */
function both(selector: string, classes: ReadonlyMap<string, string>, others: ReadonlySet<string>): string[] {
  const names = [...selector.matchAll(CLASS)].map(([, name = '']) => unescaped(name));
  const long = names.every((name) => others.has(name)) ? [selector] : [];
  const short = names.every((name) => classes.has(name))
    ? [selector.replaceAll(CLASS, (_, name: string) => `.${classes.get(unescaped(name))}`)]
    : [];
  return [...new Set([...long, ...short])];
}

const namesIn = (list: string): string[] => decoded(list).split(/\s+/u);

const listsIn = (html: string): string[][] =>
  [...html.matchAll(/\sclass="([^"]*)"/gu)].map(([, list = '']) => namesIn(list));

/** One name for all classes that stand in the very same lists. */
function namesTogether(lists: readonly string[][], taken: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>();
  for (const [index, list] of lists.entries())
    for (const name of new Set(list)) places.set(name, `${places.get(name) ?? ''} ${index}`);
  const names = namesFor(
    lists.flatMap((list) => [...new Set(list.map((name) => places.get(name) ?? ''))]),
    taken,
  );
  return new Map([...places].map(([name, place]) => [name, names.get(place) ?? '']));
}

/** Into the rule before it, where that is for the same. */
function joinToLast(rule: Rule): void {
  const last = rule.prev();
  if (last?.type !== 'rule' || last.selector !== rule.selector) return;
  last.append(rule.nodes);
  rule.remove();
}

/** The shortest for what is used most. */
function namesFor(used: readonly string[], taken: ReadonlySet<string> = new Set()): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of used) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<string, string>();
  let index = 0;
  for (const [name] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    while (taken.has(shortName(index))) index += 1;
    names.set(name, shortName(index));
    index += 1;
  }
  return names;
}
