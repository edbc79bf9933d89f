import type { YoungStyle } from './styles.ts';

interface Allowed {
  /** Each of them by its name in the table, or by what that begins with. */
  readonly features: readonly string[];
  readonly because: string;
  /** Only there. */
  readonly at?: RegExp;
}

/** What style sheets ask for although it is too young, because … */
const ALLOWED: readonly Allowed[] = [
  { features: ['at-rules.property'], because: 'Tailwind gives the same values to every element where it is not known' },
  { features: ['properties.text-wrap'], because: 'lines break where they would break anyway' },
  { features: ['properties.cursor'], because: 'only iPhones and iPads do not know it: they have no cursor' },
  { features: ['properties.resize'], because: 'only iPhones and iPads do not know it, and nothing has to be resized' },
  { features: ['properties.font-family.ui-'], because: 'a list of fonts names others behind it' },
  { features: ['properties.forced-color-adjust'], because: 'who does not know it forces no colours' },
  { features: ['properties.overflow-clip-margin'], because: 'a shadow ends at the edge of a small picture' },
  { features: ['at-rules.starting-style'], because: 'what would fade in is there at once' },
  { features: ['at-rules.page'], because: 'a sheet is then printed with the margins of the printer' },
  {
    features: ['types.length.lh'],
    at: /^::-webkit-date-and-time-value$/u,
    because: 'only Firefox does not know it, and that has no such part',
  },
  {
    features: ['selectors.has'],
    because: 'it adds looks and room, never a way on: e2e/floor.spec.ts plays the lessons without it',
  },
];

/** What is allowed and not among what was found. */
export const idleStyles = (found: readonly YoungStyle[]): string[] =>
  ALLOWED.flatMap(({ features }) => features).filter((name) => !found.some(({ feature }) => feature.startsWith(name)));

/** What is not allowed. That one selector takes others along with it never is. */
export const refused = (found: readonly YoungStyle[]): YoungStyle[] =>
  found.filter(
    ({ feature, at }) =>
      feature.endsWith(' in a list') ||
      !ALLOWED.some((one) => one.features.some((name) => feature.startsWith(name)) && one.at?.test(at) !== false),
  );
