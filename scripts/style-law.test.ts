import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import postcss, { type AtRule } from 'postcss';
import { describe, expect, it } from 'vitest';

import { renderPage } from '../src/entry-server.tsx';

const sheets = globSync('src/**/*.css').toSorted();
const textOf = (file: string) => readFileSync(file, 'utf8');
const linesOf = (file: string) => textOf(file).split('\n').length - 1;
const components = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/u.test(file));

/** Each selector of a sheet, with what stands in its nested rules. */
const selectorsOf = (sheet: string) => {
  const found: string[] = [];
  postcss.parse(textOf(sheet)).walkRules((rule) => {
    const { parent } = rule;
    if (!(parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes'))) found.push(rule.selector);
  });
  return found;
};

const all = sheets.map((sheet) => ({ sheet, selectors: selectorsOf(sheet) }));

/** The names of `data-` attributes that a text selects. */
const hooksIn = (text: string) => [...text.matchAll(/\[(data-[\w-]+)/gu)].map(([, name = '']) => name);

/** An attribute's name in `dataset`. */
const camel = (name: string) =>
  name.slice('data-'.length).replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** What looks for elements: scripts, tests and stories. */
const finders = globSync(['src/**/*.{ts,tsx}', '{e2e,scripts,bench}/**/*.{ts,mjs}']).map(textOf).join('\n');

/** Whether something looks for an attribute. */
const isFound = (name: string) => new RegExp(`\\[${name}(?![\\w-])`, 'u').test(finders);

/** The parts of a selector to which a `:has()` is tied, without it. */
function anchorsIn(selector: string): string[] {
  const anchors: string[] = [];
  for (let at = selector.indexOf(':has('); at !== -1; at = selector.indexOf(':has(', at + 1)) {
    const before = selector.slice(0, at);
    // What lies in brackets that are closed again belongs to the same part.
    const flat = before.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '');
    anchors.push((/[^\s>+~,(]*$/u.exec(flat)?.[0] ?? '').replaceAll(':has', ''));
  }
  return anchors;
}

/** The opening tags around the stage in a page. */
function aroundStage(html: string): string[] {
  const open: string[] = [];
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^>"])*>/gu)) {
    if (tag.includes(' data-stage')) return open;
    if (end === '/') open.splice(open.findLastIndex((one) => one.startsWith(`<${name}`)));
    else if (!/\/>$|^<(?:input|img|br|hr|link|meta|path|rect|circle|use)\b/u.test(tag)) open.push(tag);
  }
  throw new Error('This page has no stage');
}

/** Whether a part of a selector may be meant for an element. */
const fits = (part: string, tag: string) =>
  hooksIn(part).every((name) => tag.includes(` ${name}`)) &&
  [...part.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => tag.includes(name)) &&
  (/^[a-z]+/u.exec(part) === null || tag.startsWith(`<${/^[a-z]+/u.exec(part)?.[0]}`));

describe('hand-written styles', () => {
  it('are few', () => {
    const lines = sheets.reduce((sum, sheet) => sum + linesOf(sheet), 0);
    expect(lines).toBeLessThanOrEqual(1400);
  });

  it('stand in short sheets', () => {
    expect(sheets.filter((sheet) => linesOf(sheet) > 400)).toEqual([]);
  });

  it('stand beside the component of their name', () => {
    const entries = new Set(['app', 'tokens', 'base'].map((name) => `src/styles/${name}.css`));
    const componentOf = (sheet: string) => join(dirname(sheet), `${basename(sheet, '.css')}.tsx`);
    expect(sheets.filter((sheet) => !entries.has(sheet) && !existsSync(componentOf(sheet)))).toEqual([]);
  });

  it('name their colours and measures in one @theme', () => {
    const themes = sheets.flatMap((sheet) => [...textOf(sheet).matchAll(/^@theme/gmu)].map(() => sheet));
    expect(themes).toEqual(['src/styles/tokens.css']);
  });

  it('seldom ask what an element holds', () => {
    const count = all.flatMap(({ selectors }) => selectors.flatMap(anchorsIn)).length;
    expect(count).toBeLessThanOrEqual(10);
  });

  it('never ask that of anything around the stage', async () => {
    const { html } = await renderPage('/learn/log-out-computer/choose-log-out/');
    const around = ['<html>', '<body>', ...aroundStage(html)];
    const anchors = all.flatMap(({ sheet, selectors }) =>
      selectors
        .flatMap(anchorsIn)
        .filter((part) => part === ':root' || around.some((tag) => fits(part, tag)))
        .map((part) => `${basename(sheet)} ${part || 'any'}:has()`),
    );
    expect(anchors).toEqual([]);
  });

  it('select each mark in one sheet only', () => {
    const places = all.flatMap(({ selectors }) => [...new Set(hooksIn(selectors.join()))]);
    const shared = places.filter((name, at) => places.indexOf(name) !== at);
    expect(new Set(shared)).toEqual(new Set());
  });

  it('select no mark that nothing sets', () => {
    const code = components.map(textOf).join('\n');
    const isSet = (name: string) =>
      new RegExp(`(?<![\\[-])${name}\\b(?!-)|(?:dataset\\.|\\[')${camel(name)}\\b`, 'u').test(code);
    const unset = [...new Set(all.flatMap(({ selectors }) => hooksIn(selectors.join())))].filter(
      (name) => !isSet(name),
    );
    expect(unset).toEqual([]);
  });

  it('select no mark that is a look: it tells states apart, or a script or a test finds by it', () => {
    const code = components.map(textOf).join('\n');
    const looks = [...new Set(all.flatMap(({ selectors }) => hooksIn(selectors.join())))].filter(
      (name) => !new RegExp(`${name}(?:=|')|(?:dataset\\.|\\[')${camel(name)}\\b`, 'u').test(code) && !isFound(name),
    );
    expect(looks).toEqual([]);
  });
});

describe('a mark', () => {
  it('is there for somebody: a sheet, a variant, a script or a test', () => {
    // A press on a control is found again by whatever names it (`mount/twin-of.ts`).
    const tags = components.flatMap((file) => textOf(file).match(/<(?!Button|button|input)\w[^<]*/gu) ?? []);
    const set = tags.flatMap((tag) => tag.match(/(?<=\s)data-[a-z][\w-]*(?=[\s=/>])/gu) ?? []);
    const readers = [...sheets.map(textOf), finders].join('\n');
    const idle = [...new Set(set)].filter(
      (name) =>
        !new RegExp(
          `(?:[\\['(]|['"\`]<\\w+ |(?:in|not|has|group)-)${name}(?![\\w-])|(?:dataset\\.|\\[')${camel(name)}\\b`,
          'u',
        ).test(readers),
    );
    expect(idle).toEqual([]);
  });
});

describe('a button', () => {
  const drawn = components.filter(
    (file) => file.endsWith('.tsx') && !/^src\/(?:ui|screens\/(?:browser|phone))\//u.test(file),
  );

  it('is drawn in src/ui, or else is a gesture of the simulated world', () => {
    expect(drawn.filter((file) => /<button(?![^>]*\{\.\.\.useGesture\()/u.test(textOf(file)))).toEqual([]);
  });

  it('takes no look along: its className says where it stands', () => {
    const tags = drawn.flatMap((file) =>
      [...textOf(file).matchAll(/<Button\b(?:=>|[^>])*>|buttonLook\([^)]*\)/gu)].map(([tag]) => `${file}: ${tag}`),
    );
    const LOOK =
      /!["'` ]|["'`\s](?:(?!forced-colors)[\w-]+:)*(?:p[xybtse]?-|min-h-|bg-|border|rounded|font-|text-\[|lift)/u;
    expect(tags.filter((tag) => LOOK.test(tag))).toEqual([]);
  });

  it('has its ground and its frame under the mouse from there, link or not', () => {
    expect(drawn.filter((file) => /\bhover:(?:not-\w+:)?(?:bg|border)-/u.test(textOf(file)))).toEqual([]);
  });
});

it('a state of what is around an element is asked for by `in-`: by `group-`, whatever changes it is restyled with all that it holds', () => {
  const asked = components.flatMap((file) =>
    [...textOf(file).matchAll(/\bgroup-(?!hover|active)[^\s'"]*/gu)].map(([variant]) => `${file}: ${variant}`),
  );
  expect(asked).toEqual([]);
});

it('what is on a device is measured in its unit, so that it is the same picture where the device rests', () => {
  const fixed = globSync('src/screens/{browser,phone}/**/*.tsx').flatMap((file) =>
    [...textOf(file).matchAll(/\[[^\]\s]*\drem\b[^\]\s]*\]/gu)].map(([length]) => `${file}: ${length}`),
  );
  expect(fixed).toEqual([]);
});

/** What shows an element, however it comes to be shown. */
const SHOWS = /^(?:block|inline|inline-block|flow-root|(?:inline-)?(?:flex|grid|table)|contents|list-item)$/u;

it('nothing that pops up is shown before it does: no display but that of the browser', () => {
  const shown = components.flatMap((file) =>
    [...textOf(file).matchAll(/<(?:Panel|\w+(?=[^<]*?\spopover="))\b(?:=>|[^>])*>/gu)].flatMap(([tag]) =>
      [...tag.matchAll(/["'`]([^"'`]*)["'`]/gu)]
        .flatMap(([, classes = '']) => classes.split(/\s+/u))
        .filter((one) => SHOWS.test(one))
        .map((one) => `${file}: ${one}`),
    ),
  );
  expect(shown).toEqual([]);
});

it('a size that something sets anew reaches the utilities that are named after it', () => {
  const inlined = new Set<string>();
  const anew: string[] = [];
  for (const sheet of sheets)
    postcss.parse(textOf(sheet)).walkDecls(/^--/u, ({ prop, parent }) => {
      if (parent?.type === 'atrule' && (parent as AtRule).name === 'theme') inlined.add(prop);
      else anew.push(prop);
    });
  expect(anew.filter((prop) => inlined.has(prop))).toEqual([]);
});
