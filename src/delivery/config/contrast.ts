import type { Accent } from './config.ts';

/** What text needs at least to be legible (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;

/** The surfaces that an accent is written on, of which the harder one decides; as in styles/tokens.css. */
export const SURFACES = { light: ['#f5f3ee', '#fffefb'], dark: ['#14161b', '#1d2027'] } as const;

type Theme = keyof typeof SURFACES;
type Channels = [red: number, green: number, blue: number];

/** The contrast of two colours written as `#rrggbb`: from 1, none, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const both = [luminance(one), luminance(other)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

/** How legible a colour is on the surface of a theme on which it is hardest to read. */
export const legibilityOf = (colour: string, theme: Theme): number =>
  Math.min(...SURFACES[theme].map((surface) => contrast(colour, surface)));

/** The nearest colour that is legible: towards black in the light theme, towards white in the dark one. */
export function legible(colour: string, theme: Theme): string {
  const end = theme === 'light' ? 0 : 255;
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = written(channelsOf(colour).map((channel) => channel + (end - channel) * part) as Channels);
    if (legibilityOf(mixed, theme) >= LEGIBLE) return mixed;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

/** A company's one colour, as given in the light theme and lightened in the dark one as far as it must be. */
export const accentOf = (light: string, dark: string | null): Accent => ({
  light,
  dark: dark ?? legible(light, 'dark'),
});

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (colour: string): Channels =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as Channels;

const written = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
