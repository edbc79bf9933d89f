import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { type Atrule, type CssNode, type Declaration, generate, parse, type Rule, walk } from 'css-tree';

import { isAtFloor } from './younger.ts';

/** Something in a style sheet that not every browser at the floor reads, with nothing in the sheet for those that don't. */
export interface YoungStyle {
  /** As MDN's table calls it: `selectors.has`, `properties.text-wrap.pretty`, `types.color.color-mix`. */
  readonly feature: string;
  /** Where it stands. */
  readonly at: string;
}

const { properties = {}, selectors = {}, types = {} } = compat.css;
const atRules = compat.css['at-rules'] ?? {};

/** Where the table keeps the functions that can stand in any value. */
const FUNCTIONS: readonly (readonly [path: string, group: Identifier | undefined])[] = [
  ['types.color', types['color']],
  ['types.transform-function', types['transform-function']],
  ['types.filter-function', types['filter-function']],
  ['types.easing-function', types['easing-function']],
  ['types.basic-shape', types['basic-shape']],
  ['types.gradient', types['gradient']],
  ['types.image', types['image']],
  ['types', types],
];

/** The units that the table has no key of their own for. */
const UNITS: readonly (readonly [unit: RegExp, key: string])[] = [
  [/^cq(?:w|h|i|b|min|max)$/u, 'container_query_length_units'],
  [/^d(?:vw|vh|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_dynamic'],
  [/^l(?:vw|vh|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_large'],
  [/^s(?:vw|vh|vi|vb|vmin|vmax)$/u, 'viewport_percentage_units_small'],
];

/** A name in the table, unless everybody at the floor has it or the table doesn't know it. */
const young = (path: string, entry: Identifier | undefined): string[] =>
  entry?.__compat === undefined || isAtFloor(entry.__compat) ? [] : [path];

/** A vendor's own is read by that vendor alone, and stands beside the plain one. */
const isVendors = (name: string): boolean => name.startsWith('-');

/** What a value asks for. */
function inValue(property: string, value: CssNode): string[] {
  const found: string[] = [];
  walk(value, (node) => {
    if (node.type === 'Identifier' || node.type === 'Function') {
      const { name } = node;
      const own = young(`properties.${property}.${name}`, properties[property]?.[name]);
      found.push(...own);
      if (node.type === 'Identifier' || properties[property]?.[name] !== undefined) return;
      const home = FUNCTIONS.find(([, group]) => group?.[name]?.__compat !== undefined);
      if (home === undefined) return;
      const entry = home[1]?.[name];
      const [first, ...others] = node.children.toArray();
      const isIn = [first, ...others].some((one) => one?.type === 'Identifier' && one.name === 'in');
      const isRelative = first?.type === 'Identifier' && first.name === 'from';
      found.push(
        ...young(`${home[0]}.${name}`, entry),
        ...(isIn ? young(`${home[0]}.${name}.interpolation_color_space`, entry?.['interpolation_color_space']) : []),
        ...(isRelative ? young(`${home[0]}.${name}.relative_syntax`, entry?.['relative_syntax']) : []),
      );
    }
    if (node.type === 'Dimension') {
      const key = UNITS.find(([unit]) => unit.test(node.unit))?.[1] ?? node.unit;
      found.push(...young(`types.length.${key}`, types['length']?.[key]));
    }
  });
  return [...new Set(found)];
}

/**
 * What a selector asks for. Of the lists of `:is` and `:where` only what isn't read falls away: there one that is read
 * is enough.
 */
function inSelector(node: CssNode): string[] {
  const inside = 'children' in node ? (node.children?.toArray() ?? []).map(inSelector) : [];
  if (node.type === 'SelectorList') return inside.flat();
  if (node.type === 'NestingSelector') return young('selectors.nesting', selectors['nesting']);
  if (node.type === 'Nth') return node.selector === null ? [] : inSelector(node.selector);
  if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return inside.flat();
  const own = isVendors(node.name) ? [] : young(`selectors.${node.name}`, selectors[node.name]);
  const isForgiving = node.name === 'is' || node.name === 'where';
  const [list] = isForgiving ? (node.children?.toArray() ?? []) : [];
  if (list?.type !== 'SelectorList') return [...own, ...inside.flat()];
  const choices = list.children.toArray().map(inSelector);
  return choices.some((one) => one.length === 0) ? own : [...own, ...choices.flat()];
}

/** What a rule declares: read as it is, unless something older for the same property stands before it. */
function inDeclarations(declarations: readonly Declaration[]): string[] {
  const settled = new Set<string>();
  const names = new Set(declarations.map(({ property }) => property));
  return declarations.flatMap(({ property, value }) => {
    if (isVendors(property) && !property.startsWith('--')) return [];
    const isCustom = property.startsWith('--');
    if (names.has(`-webkit-${property}`) || names.has(`-moz-${property}`)) return [];
    const asked = [
      ...(isCustom ? [] : young(`properties.${property}`, properties[property])),
      ...inValue(property, value),
    ];
    // Where a variable stands in it, any browser takes it, and only then finds that it can't read it.
    const isTaken = isCustom || /var\(/u.test(generate(value));
    if (asked.length === 0) settled.add(property);
    return asked.length > 0 && settled.has(property) && !isTaken ? [] : asked;
  });
}

const CONTAINER_QUERIES: Readonly<Record<string, string>> = {
  style: 'style_queries_for_custom_properties',
  'scroll-state': 'scroll-state_queries',
};

/** At-rules that hold rules. */
const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style']);

/** What stands around a style: the conditions under which it is read, and where that is, to say it. */
interface Around {
  readonly guards: readonly string[];
  readonly path: string;
}

/** Whether a style is only read by those who say that they know what it asks for. */
function isGuarded(feature: string, { guards }: Around): boolean {
  const [kind, ...names] = feature.split('.');
  const words = kind === 'properties' ? names : names.slice(-1);
  return guards.some((one) => !/\bnot\b/u.test(one) && words.some((word) => one.includes(word)));
}

const inNodes = (nodes: Iterable<CssNode>, around: Around): YoungStyle[] =>
  [...nodes].flatMap((node) =>
    node.type === 'Atrule' ? inAtRule(node, around) : node.type === 'Rule' ? inRule(node, around) : [],
  );

function inRule({ prelude, block }: Rule, around: Around): YoungStyle[] {
  const at = around.path + generate(prelude);
  const list = prelude.type === 'SelectorList' ? prelude.children.toArray() : [];
  const asked = list.map((one) => inSelector(one).filter((feature) => !isGuarded(feature, around)));
  // One selector that isn't read takes all others of its list along.
  const isSplit = asked.some((one) => one.length === 0);
  const children = block.children.toArray();
  const features = [
    ...asked.flat(),
    ...inDeclarations(children.filter((one) => one.type === 'Declaration')).filter(
      (feature) => !isGuarded(feature, around),
    ),
  ];
  const lost = isSplit ? asked.flat().map((feature) => `${feature} in a list`) : [];
  return [
    ...[...new Set([...features, ...lost])].map((feature) => ({ feature, at })),
    ...inNodes(children, { ...around, path: `${at} ` }),
  ];
}

function inAtRule({ name, prelude, block }: Atrule, around: Around): YoungStyle[] {
  const words = prelude === null ? '' : generate(prelude);
  const at = `${around.path}@${name} ${words}`.trim();
  const asked = isVendors(name) ? [] : young(`at-rules.${name}`, atRules[name]);
  if (prelude !== null)
    walk(prelude, (node) => {
      if (name === 'media' && node.type === 'Feature')
        asked.push(...young(`at-rules.media.${node.name}`, atRules['media']?.[node.name]));
      const key = name === 'container' && node.type === 'FeatureFunction' && CONTAINER_QUERIES[node.feature];
      if (key) asked.push(...young(`at-rules.container.${key}`, atRules['container']?.[key]));
    });
  // Who doesn't know the rule doesn't read what stands in it either.
  if (asked.length > 0)
    return asked.filter((feature) => !isGuarded(feature, around)).map((feature) => ({ feature, at }));
  if (block === null || !GROUPS.has(name)) return [];
  const guards = name === 'supports' ? [...around.guards, words] : around.guards;
  return inNodes(block.children, { guards, path: name === 'layer' ? around.path : `${at} ` });
}

/** Everything in a style sheet that the floor has not got, without a guard or something older beside it. */
export function tooYoungStyles(css: string): YoungStyle[] {
  const sheet = parse(css, { parseCustomProperty: true });
  return sheet.type === 'StyleSheet' ? inNodes(sheet.children, { guards: [], path: '' }) : [];
}
