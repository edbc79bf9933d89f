import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { generatedTexts } from './pseudo-locale.ts';
import { pseudo } from './pseudo.ts';

/** Readable here: ‹ and › stand for the invisible marks. */
const shown = (message: string) => pseudo(message).replaceAll('\u200F\u202E', '‹').replaceAll('\u202C', '›');

describe('pseudo', () => {
  it('turns each word', () => {
    expect(shown("Log out, don't wait.")).toBe("‹Log› ‹out,› ‹don't› ‹wait.›");
  });

  it('keeps numbers, times and marks', () => {
    expect(shown('At 12:30 – not {hour}:{minute} – 76%')).toBe('‹At› 12:30 – ‹not› {hour}:{minute} – 76%');
  });

  it('keeps addresses', () => {
    expect(shown('Open web.whatsapp.com. Stay.')).toBe('‹Open› web.whatsapp.com. ‹Stay.›');
  });

  it('keeps placeholders and tags', () => {
    expect(shown('Press <b>Log out</b> on {device}!')).toBe('‹Press› <b>‹Log› ‹out›</b> ‹on› {device}!');
  });

  it('turns the text of each choice, and only that', () => {
    expect(shown('{n, plural, =0 {No steps} one {<b>#</b> step} other {# steps in {place}}} left')).toBe(
      '{n, plural, =0 {‹No› ‹steps›} one {<b>#</b> ‹step›} other {# ‹steps› ‹in› {place}}} ‹left›',
    );
  });
});

describe('what is made of the texts', () => {
  it.each(generatedTexts())('%s is fresh (else: npm run pseudo)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
