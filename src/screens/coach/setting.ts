/** How a text is set, by the most letters that are set so. */
export type Sizes = readonly (readonly [most: number, look: string])[];

export const setting = (sizes: Sizes, text: string): string => sizes.find(([most]) => text.length <= most)?.[1] ?? '';
