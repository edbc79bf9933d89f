import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';

import { withConstants } from './constants.ts';
import { matcherOf } from './selectors.ts';

/**
 * What of a style sheet a document can use until its scripts have arrived: at rest and by keyboard, in both themes,
 * without motion. What only chosen colours need comes with the whole sheet. For browsers of this build's target alone.
 */
export function usedStyles(css: string, html: string): string {
  const root = postcss.parse(css);
  const can = matcherOf(html);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules('layer', (rule) => {
    // For browsers without @property.
    if (rule.params === 'properties') rule.remove();
  });
  root.walkAtRules('media', (rule) => {
    if (rule.params.includes('forced-colors')) rule.remove();
  });
  root.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    const used = rule.selectors.filter(can);
    if (used.length === 0) rule.remove();
    else rule.selectors = used;
  });
  root.walkAtRules('supports', (rule) => {
    if (/\((?:color|background-image):/u.test(rule.params)) rule.replaceWith(rule.nodes ?? []);
  });
  root.walkRules(dropOverridden);
  root.walkRules(dropRepeated);
  root.walkDecls(/^(?:animation|transition)/u, (declaration) => {
    if (!/infinite|--animate/u.test(declaration.value)) declaration.remove();
  });
  return settled(root, html).toString();
}

const isInKeyframes = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** What a rule sets for browsers without what the next one asks for. */
function dropOverridden(rule: Rule): void {
  const next = rule.next();
  if (next?.type !== 'rule' || next.selector !== rule.selector) return;
  const isSet = (name: string) => next.some((node) => node.type === 'decl' && node.prop === name);
  rule.walkDecls((declaration) => {
    if (isSet(declaration.prop)) declaration.remove();
  });
}

/** What a rule says twice: the sheet is written for older browsers as well. */
function dropRepeated(rule: Rule): void {
  const said = new Set<string>();
  rule.walkDecls((declaration) => {
    if (said.has(declaration.toString())) declaration.remove();
    said.add(declaration.toString());
  });
}

/** Until nothing can be left out any more. */
function settled(root: Root, html: string): Root {
  for (let before = ''; before !== root.toString();) {
    before = root.toString();
    withConstants(root);
    dropUnused(root, html);
  }
  return root;
}

/** Custom properties, animations and blocks that nothing asks for. */
function dropUnused(root: Root, html: string): void {
  const text = root.toString();
  const isAsked = (property: string) =>
    text.includes(`var(${property})`) || text.includes(`var(${property},`) || html.includes(property);
  root.walkDecls(/^--/u, (declaration) => {
    if (!isAsked(declaration.prop)) declaration.remove();
  });
  root.walkAtRules('property', (rule) => {
    if (!isAsked(rule.params)) rule.remove();
  });
  root.walkAtRules('keyframes', (rule) => {
    if (!new RegExp(`animation:[^;}]*\\b${rule.params}\\b`, 'u').test(text)) rule.remove();
  });
  root.walkAtRules('position-try', (rule) => {
    if (!text.replaceAll(/@position-try [^{]*/gu, '').includes(rule.params)) rule.remove();
  });
  root.walkAtRules('page', (rule) => {
    if (rule.params !== '' && !new RegExp(`\\bpage:\\s*${rule.params}\\b`, 'u').test(text)) rule.remove();
  });
  root.walk((node: ChildNode) => {
    if ('nodes' in node && node.nodes?.length === 0) node.remove();
  });
}
