import { describe, expect, it } from 'vitest';

import { PLAIN } from './address.ts';
import { publicUrlOf } from './public-address.ts';

const ROOT = 'https://example.org/training/';
const here = { page: 'home', language: 'en', ...PLAIN } as const;

describe('a public address', () => {
  it('is the place below the site’s own, in the language of here', () => {
    expect(publicUrlOf(ROOT, { page: 'take-home' }, here)).toBe('https://example.org/training/take-home/');
    expect(publicUrlOf(ROOT, { page: 'home' }, { ...here, language: 'ar-XB' })).toBe(
      'https://example.org/training/ar-XB/',
    );
  });

  it('keeps what a company has set, and neither colours nor frame', () => {
    expect(publicUrlOf(ROOT, { page: 'play' }, { ...here, theme: 'dark', embed: 'auto', config: 'acme.json' })).toBe(
      'https://example.org/training/play/?config=acme.json',
    );
  });

  it('is none where nobody has said where the site is found', () => {
    expect(publicUrlOf(null, { page: 'take-home' }, here)).toBeNull();
  });
});
