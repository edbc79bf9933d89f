import postcss, { type ChildNode, type Root, type Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';

import { attributesOf, elementsIn, readHtml } from './html.ts';

/** What scripts come to say of the whole page. */
const LATER = ['theme', 'embed', 'pending', 'back', 'resume', 'failed', 'slow', 'hosted', 'plays', 'ready'].map(
  (name) => `data-${name}`,
);

/** What of the sheet no first picture shows: pointers, motion that ends, paper, chosen colours, parts that no page has. */
const UNSEEN = {
  atRules: /^page\b|^layer properties$|^media .*(?:print|forced-colors|reduced-motion)/u,
  selectors: /:hover|:host|:focus(?!-visible)|::(?!before|after|backdrop|marker)|:-(?:moz|webkit)-/u,
  motion: /^(?:animation|transition)/u,
};

/** What of a style sheet a first picture can show, whatever the page. */
export function atFirst(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (UNSEEN.atRules.test(`${rule.name} ${rule.params}`)) rule.remove();
  });
  // Its licence stands in the whole sheet, and in the page of notices.
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const seen = rule.selectors.filter((selector) => !UNSEEN.selectors.test(selector));
    if (seen.length === 0) rule.remove();
    else rule.selectors = seen;
  });
  root.walkDecls(UNSEEN.motion, (declaration) => {
    if (!/infinite|--animate/u.test(declaration.value)) declaration.remove();
  });
  return withoutRest(root).toString();
}

/** What of a style sheet can match in a document, at any state that it may come to. */
export async function usedStyles(css: string, html: string): Promise<string> {
  const purged = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: namesIn }],
    // A state alone, or what stands in brackets, says nothing against a rule.
    safelist: { standard: [/^:/u], variables: [/^--accent/u] },
    dynamicAttributes: LATER,
    variables: true,
    keyframes: true,
  });
  return withoutRest(postcss.parse(purged.map((one) => one.css).join(''))).toString();
}

/** Whether a rule of a style sheet may name a class. */
export const isStyled = (name: string, css: string): boolean =>
  css.includes(`.${name.replaceAll(/[^\w-]/gu, String.raw`\$&`)}`);

/** All that a selector can name. */
function namesIn(html: string) {
  const elements = elementsIn(readHtml(html));
  const attributes = elements.flatMap((one) => Object.entries(attributesOf(one)));
  const classes = attributes.flatMap(([name, value]) => (name === 'class' ? value.split(/\s+/u) : []));
  return {
    attributes: { names: attributes.map(([name]) => name), values: attributes.map(([, value]) => value) },
    classes,
    ids: [],
    tags: elements.map(({ tagName }) => tagName),
    undetermined: [],
  };
}

/** What is registered and never set is its first value; what is said twice, or holds nothing, is left out. */
function withoutRest(root: Root): Root {
  const set = new Set<string>();
  root.walkDecls(/^--/u, ({ prop }) => void set.add(prop));
  root.walkAtRules('property', (rule) => {
    if (set.has(rule.params)) return;
    rule.walkDecls('initial-value', ({ value: first }) => {
      root.walkDecls((declaration) => {
        declaration.value = declaration.value.replaceAll(`var(${rule.params})`, first);
      });
    });
    rule.remove();
  });
  root.walkRules(withoutRepeats);
  for (let before = -1, now = 0; before !== now; before = now, now = sizeOf(root))
    root.walk((node: ChildNode) => {
      if ('nodes' in node && node.nodes?.length === 0) node.remove();
    });
  return root;
}

const sizeOf = (root: Root): number => root.toString().length;

/** The sheet is written for older browsers as well. */
function withoutRepeats(rule: Rule): void {
  const said = new Set<string>();
  rule.walkDecls((declaration) => {
    if (said.has(declaration.toString())) declaration.remove();
    said.add(declaration.toString());
  });
}
