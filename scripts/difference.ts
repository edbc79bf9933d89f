import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html, parseFragment, serializeOuter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Whether two nodes stand for the same thing: one may become the other by changes within it. */
const isAlike = (before: Node | undefined, after: Node | undefined): boolean => before?.nodeName === after?.nodeName;

/**
 * What makes one piece of markup of another one, as the markup of a template. Each element of it is for one place,
 * which is told by `data-at`: the numbers of the nodes that lead there. `<ins>` holds what stands there from then on,
 * in place of `data-old` nodes; `<a>` has the attributes that get another value, and in `data-gone` the names of those
 * that go. They are made from the last to the first, so that the numbers still hold (`src/opening/drawing-script.ts`).
 */
export const difference = (from: string, to: string): string =>
  changesIn(parseFragment(from).childNodes, parseFragment(to).childNodes, []).join('');

function changesIn(from: readonly Node[], to: readonly Node[], way: readonly number[]): string[] {
  const shorter = Math.min(from.length, to.length);
  let head = from.length === to.length ? shorter : 0;
  while (head < shorter && isAlike(from[head], to[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isAlike(from.at(-1 - tail), to.at(-1 - tail))) tail += 1;
  const [old, fresh] = [from.length - head - tail, to.slice(head, to.length - tail)];
  return [
    ...from.slice(0, head).flatMap((before, index) => change(before, to[index], [...way, index])),
    ...(old + fresh.length === 0 ? [] : [put(fresh, old, [...way, head])]),
    ...from.slice(head + old).flatMap((before, index) => {
      const after = to[to.length - tail + index];
      return change(before, after, [...way, head + old + index]);
    }),
  ];
}

function change(before: Node, after: Node | undefined, way: readonly number[]): string[] {
  if (after === undefined || serializeOuter(before) === serializeOuter(after)) return [];
  if (!isOpen(before) || !isOpen(after) || !isAlike(before, after)) return [put([after], 1, way)];
  return [...attributes(before, after, way), ...changesIn(before.childNodes, after.childNodes, way)];
}

/** What lies within a picture is no HTML, and is not taken apart. */
const isOpen = (node: Node): node is Element => tree.isElementNode(node) && node.tagName !== 'svg';

const put = (nodes: readonly Node[], old: number, way: readonly number[]): string =>
  `<ins data-at="${way.join(' ')}" data-old="${old}">${nodes.map((node) => serializeOuter(node)).join('')}</ins>`;

function attributes(before: Element, after: Element, way: readonly number[]): string[] {
  const valueIn = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
  const fresh = after.attrs.filter(({ name, value }) => valueIn(before, name) !== value);
  const gone = before.attrs.map(({ name }) => name).filter((name) => valueIn(after, name) === undefined);
  if (fresh.length + gone.length === 0) return [];
  const notes = [
    { name: 'data-at', value: way.join(' ') },
    ...(gone.length === 0 ? [] : [{ name: 'data-gone', value: gone.join(' ') }]),
  ];
  return [serializeOuter(tree.createElement('a', html.NS.HTML, [...notes, ...fresh]))];
}
