/** The forms in which the course is packed; the page of each is stamped with its name. */
export const PACKAGINGS = ['scorm-1.2', 'scorm-2004', 'cmi5'] as const;
export type Packaging = (typeof PACKAGINGS)[number];
