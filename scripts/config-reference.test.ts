import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { SURFACES } from '../src/delivery/config/contrast.ts';
import { references } from './config-reference.ts';

describe('the reference of the configuration', () => {
  it.each(references())('%s is fresh (else: npm run reference)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('says of every field what it is, and what it expects', () => {
    const rows = readFileSync('docs/config.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `(?!element)[$\w.]+` \|/u.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.split(' | ').some((cell) => cell.trim() === ''))).toEqual([]);
  });
});

describe('an accent is measured', () => {
  it.each(Object.entries(SURFACES))('on the surfaces of the %s theme', (theme, surfaces) => {
    const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('color-scheme: dark');
    for (const surface of surfaces) expect(theme === 'light' ? light : dark).toContain(`${surface};`);
  });
});
