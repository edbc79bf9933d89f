/** Names in the store that more than one part knows. */

/** Is there as long as the learner wants a history: off is nothing, on and empty is an empty list. */
export const HISTORY = 'history';

/** Before the name of each list of reports that wait. */
export const REPORTS = 'reports:';

/** Before the name of what could not be read: nothing is written over it. */
export const ASIDE = 'aside:';
