export interface Locale {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly name: string;
  /** Offered to everybody; the others exist in development and test builds only. */
  readonly offered: boolean;
}

const known = [
  { code: 'en', dir: 'ltr', name: 'English', offered: true },
  { code: 'ar-XB', dir: 'rtl', name: 'Pseudo-Arabic', offered: false },
] as const satisfies readonly Locale[];

export type LocaleCode = (typeof known)[number]['code'];

export const sourceLocale = 'en' satisfies LocaleCode;

/** The languages of this build. */
export const locales: readonly (Locale & { readonly code: LocaleCode })[] = known.filter(
  (locale) => locale.offered || import.meta.env.MODE !== 'production',
);

export const localeOf = (code: LocaleCode): Locale => locales.find((locale) => locale.code === code) ?? known[0];
