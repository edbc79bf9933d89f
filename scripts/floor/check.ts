import { globSync, readFileSync } from 'node:fs';

import { type AnyNode, parse } from 'acorn';

import { elementsIn, readHtml, textOf } from '../html.ts';
import { idleStyles, refused } from './allowed-styles.ts';
import { tooYoungStyles } from './styles.ts';
import { TOO_YOUNG } from './younger.ts';

/** What the floor reads: all of it has ES2022, none of it whatever came later. */
const SYNTAX = 2022;

/** What scripts ask for although it is too young, because … */
const ALLOWED: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    ['.address', '.animation', '.capture', '.command', '.connection', '.delay', '.displayName', '.drop'],
    ['.actions', '.locale', '.priority', '.role', '.states', '.tag', '.use', '.variant', '.variants'],
  ]
    .flat()
    .map((name) => [name, 'it is a field of something else here']),
  ['.movementX', 'only iPhones and iPads do not know it: React hands it on as it is, and nobody here asks for it'],
  ['.movementY', 'only iPhones and iPads do not know it: React hands it on as it is, and nobody here asks for it'],
  ['.cssFloat', 'React writes a style by whatever name it is given'],
  ['.fetchPriority', 'an attribute, at which old browsers do not look'],
  ['.imageSizes', 'an attribute, at which old browsers do not look'],
  ['.hidePopover', 'popovers are taught where they are not known'],
  ['.popover', 'popovers are taught where they are not known'],
  ['.popoverTargetAction', 'what teaches popovers brings it along'],
  ['.popoverTargetElement', 'what teaches popovers brings it along'],
  ['.showPopover', 'what teaches popovers brings it along'],
  ['.share', 'it is looked for first'],
  ['.startViewTransition', 'React looks for it first, and nobody here asks for it'],
  ['URL.canParse', 'valibot looks for it first'],
  ['cancelIdleCallback', 'whatever it ends was begun by its like, which is looked for first'],
  ['navigation', 'React looks for it first'],
  ['requestIdleCallback', 'it is looked for first'],
] as const);

/** Everything in the source of a built script that the floor has not got. */
export function tooYoungIn(source: string, kind: 'module' | 'script'): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const one = node as AnyNode;
    for (const name of namesOf(one)) if (TOO_YOUNG.has(name)) found.add(name);
    Object.values(one).forEach(visit);
  };
  visit(parse(source, { ecmaVersion: SYNTAX, sourceType: kind }));
  return [...found];
}

/** What a part of a script asks for: a member of something, however it is written, one that is taken out of it, or a global. */
function namesOf(node: AnyNode): string[] {
  if (node.type === 'CallExpression' || node.type === 'NewExpression')
    return node.callee.type === 'Identifier' ? [node.callee.name] : [];
  if (node.type === 'MemberExpression') {
    const name = nameOf(node.property, node.computed);
    const owner = node.object.type === 'Identifier' ? [node.object.name] : [];
    return name === null ? owner : [...owner, `.${name}`, ...ofGlobal(node.object, name)];
  }
  const [pattern, from] =
    node.type === 'VariableDeclarator'
      ? [node.id, node.init]
      : node.type === 'AssignmentExpression'
        ? [node.left, node.right]
        : [];
  if (pattern?.type !== 'ObjectPattern' || !from) return [];
  return pattern.properties.flatMap((one) => {
    const name = one.type === 'Property' ? nameOf(one.key, one.computed) : null;
    // Of anything else, a field of this name is most likely our own.
    return name === null || from.type !== 'Identifier' || !(from.name in globalThis)
      ? []
      : [`.${name}`, ...ofGlobal(from, name)];
  });
}

const ofGlobal = (object: AnyNode, name: string): string[] =>
  object.type === 'Identifier' ? [`${object.name}.${name}`] : [];

/** The name of a member, where it is written as a name or as a text. */
function nameOf(property: AnyNode, isComputed: boolean): string | null {
  if (property.type === 'Identifier') return isComputed ? null : property.name;
  if (property.type === 'Literal' && typeof property.value === 'string') return property.value;
  const [only, ...more] = property.type === 'TemplateLiteral' ? property.quasis : [];
  return only === undefined || more.length > 0 ? null : (only.value.cooked ?? null);
}

/** What the scripts of a built site ask for, and those that stand in its pages; an error where one can't be read at all. */
function askedBy(dir: string): [file: string, names: string[] | Error][] {
  const files = globSync('**/*.js', { cwd: dir }).map(
    (file) => [file, readFileSync(`${dir}/${file}`, 'utf8'), file === 'embed.js' ? 'script' : 'module'] as const,
  );
  const inline = globSync('{index,404,about/index}.html', { cwd: dir }).flatMap((file) =>
    [...readFileSync(`${dir}/${file}`, 'utf8').matchAll(/<script>(.*?)<\/script>/gsu)].map(
      ([, script = '']) => [file, script, 'script'] as const,
    ),
  );
  return [...files, ...inline].map(([file, source, kind]) => {
    try {
      return [file, tooYoungIn(source, kind)];
    } catch (error) {
      return [file, error as Error];
    }
  });
}

export function problemsOf(dir: string): string[] {
  const asked = askedBy(dir);
  if (asked.length === 0) return [`${dir} holds no scripts`];
  return asked.flatMap(([file, names]) =>
    names instanceof Error
      ? [`${file}: ${String(names)}`]
      : names.filter((name) => ALLOWED[name] === undefined).map((name) => `${file}: ${name} (${TOO_YOUNG.get(name)})`),
  );
}

/** The style sheets of a built site, and what of them stands in its pages: not all that is a fallback has to come along. */
function stylesOf(dir: string): [file: string, css: string][] {
  return globSync('**/*.{css,html}', { cwd: dir }).flatMap((file): [string, string][] => {
    const text = readFileSync(`${dir}/${file}`, 'utf8');
    if (file.endsWith('.css')) return [[file, text]];
    return elementsIn(readHtml(text)).flatMap((one) => (one.tagName === 'style' ? [[file, textOf(one)]] : []));
  });
}

export function styleProblemsOf(dir: string): string[] {
  const styles = stylesOf(dir);
  if (!styles.some(([file]) => file.endsWith('.css'))) return [`${dir} holds no style sheets`];
  return styles.flatMap(([file, css]) =>
    refused(tooYoungStyles(css)).map(({ feature, at }) => `${file}: ${feature} (${at})`),
  );
}

/** What is allowed and nothing of a built site asks for: it would let in what somebody adds unawares. */
export function idleOf(dir: string): string[] {
  const names = new Set(askedBy(dir).flatMap(([, asked]) => (asked instanceof Error ? [] : asked)));
  return [
    ...Object.keys(ALLOWED).filter((name) => !names.has(name)),
    ...idleStyles(stylesOf(dir).flatMap(([, css]) => tooYoungStyles(css))),
  ].map((name) => `${name} is allowed, and nothing asks for it any more`);
}

if (import.meta.main) {
  const problems = [...problemsOf('dist'), ...styleProblemsOf('dist'), ...idleOf('dist')];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
