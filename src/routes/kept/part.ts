/** What follows another part of the page. */
export const PART = 'border-t border-line pt-8';
