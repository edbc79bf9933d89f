import type { ComponentProps, ExoticComponent, ReactElement } from 'react';

/**
 * What may stand side by side. A page translator puts elements of its own in the place of texts, unknown to React; so a
 * text has no neighbours, but for a space, which nobody translates.
 */
export type Elements = ReactElement | null | undefined | boolean | ' ' | readonly Elements[];

/** What may fill an element: one text, or elements. */
// oxlint-disable-next-line typescript/no-redundant-type-constituents -- a text may be more than a space
export type Contents = string | number | Elements;

/** A component that draws elements, never a text that its parent knows nothing of. */
export type Drawn<Props> = ExoticComponent<Props> | ((props: Props) => Elements);

/** What an HTML element takes. */
export type PropsOf<Tag extends keyof React.JSX.IntrinsicElements> = Omit<ComponentProps<Tag>, 'children'> & {
  children?: Contents;
};

/** What stands between two elements of one line. */
export const SPACE = ' ' as const;
