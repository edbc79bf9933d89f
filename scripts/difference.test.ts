import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';

import { pages, renderPage } from '../src/entry-server.tsx';
import { difference } from './difference.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Does what the script of the page does. */
function applied(from: string, changes: string): string {
  const top = parseFragment(from);
  for (const change of (parseFragment(changes).childNodes as Element[]).toReversed()) {
    const named = Object.fromEntries(change.attrs.map(({ name, value }) => [name, value]));
    const way = (named['data-at'] ?? '').split(' ').map(Number);
    const last = way.pop() ?? 0;
    const parent = way.reduce<Parent>((node, index) => node.childNodes[index] as Element, top);
    if (change.tagName === 'ins') {
      for (const node of parent.childNodes.slice(last, last + Number(named['data-old']))) tree.detachNode(node);
      const next = parent.childNodes[last];
      for (const node of change.childNodes.slice()) {
        tree.detachNode(node);
        if (next === undefined) tree.appendChild(parent, node);
        else tree.insertBefore(parent, node, next);
      }
    } else {
      const element = parent.childNodes[last] as Element;
      const gone = new Set([...(named['data-gone']?.split(' ') ?? []), ...change.attrs.map(({ name }) => name)]);
      const fresh = change.attrs.filter(({ name }) => name !== 'data-at' && name !== 'data-gone');
      element.attrs = [...element.attrs.filter(({ name }) => !gone.has(name)), ...fresh];
    }
  }
  return canonical(serialize(top));
}

/** The order of attributes says nothing. */
function canonical(markup: string): string {
  const top = parseFragment(markup);
  const sort = (parent: Parent) => {
    for (const node of parent.childNodes.filter((one) => tree.isElementNode(one))) {
      node.attrs = node.attrs.toSorted((one, other) => (one.name < other.name ? -1 : 1));
      sort(node);
    }
  };
  sort(top);
  return serialize(top);
}

describe('what makes one piece of markup of another', () => {
  it.each([
    ['nothing', '<p>a</p>', '<p>a</p>'],
    ['a word', '<p>a</p><p>b</p>', '<p>a</p><p>c</p>'],
    ['an attribute that comes, changes, and goes', '<p a="1" b="2">x</p>', '<p b="3" c>x</p>'],
    ['nodes that come at the end', '<ul><li>a</li></ul>', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
    ['nodes that come in between', '<p>a</p><hr><p>b</p>', '<p>a</p><p>c</p><hr><p>b</p>'],
    ['nodes that go, and others change', '<i>a</i><p>b</p><i>c</i>', '<i>a</i><i>d</i>'],
    ['everything', '<p>a</p>', '<!--x--><b>y</b>'],
    ['a picture', '<svg><path d="M1"></path></svg>', '<svg><path d="M2"></path><circle r="1"></circle></svg>'],
  ])('is %s', (_, from, to) => {
    const changes = difference(from, to);
    expect(applied(from, changes)).toBe(canonical(to));
    expect(difference(to, from) === '').toBe(changes === '');
  });

  it('is nothing of what stays', () => {
    const long = '<p>this stays</p>'.repeat(9);
    expect(difference(`${long}<div><hr>${long}</div>`, `${long}<div>${long}</div>`)).not.toContain('stays');
  });
});

const lessons = pages().filter(({ path, locale }) => locale === 'en' && path.startsWith('/learn/'));

/** By day, every seventh. */
const sample = process.env['NIGHTLY'] ? lessons : lessons.filter((_, index) => index % 7 === 0);

it.each(sample)('makes of $path each of its drawings', async ({ path }) => {
  const page = await renderPage(path);
  const drawings = await page.drawings();
  for (const { query, press, html } of drawings) {
    const before = press && drawings.find((one) => one.query === query && one.press === null);
    const from = (before ?? page).html;
    expect(applied(from, difference(from, html)), `${query} ${press?.act}`).toBe(canonical(html));
  }
});
