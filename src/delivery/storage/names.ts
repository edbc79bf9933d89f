/** The names of everything kept in the browser. The script in the head reads some of them before anything else is loaded. */

/** What each of ours begins with there. */
export const PREFIX = 'turn-the-key:';

/** Before a lesson's id: its run that can be continued. */
export const JOURNAL = 'journal:';

/** The same of a lesson's own test, which nothing offers to continue. */
export const PROOF = 'proof:';

/** Names the run that was written last. */
export const RUNNING = 'running';

/** Before a lesson's id: the run that has ended last. */
export const ENDED = 'ended:';

/** What was done of the course. */
export const RECORD = 'record';

/** The colours that were chosen. */
export const THEME = 'theme';

/** Whether a room's clock is shown. */
export const CLOCK = 'clock';

/** Is there as long as the learner wants a history: off is nothing, on and empty is an empty list. */
export const HISTORY = 'history';

/** Before the name of each list of reports that wait. */
export const REPORTS = 'reports:';

/** Before the name of each visit in a platform of cmi5: the key to it, and the reports that wait. */
export const VISITS = 'cmi5:';

/** The learner that the progress on this device belongs to, and what was said of them for good. */
export const LEARNER = 'learner';

/** Goes before the name of data that could not be read, so that nothing overwrites it. */
export const ASIDE = 'aside:';

/** Comes and goes when everything is erased: other pages hear of it. */
export const ERASED = 'erased';
