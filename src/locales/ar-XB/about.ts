import about from './about.json?messages';
import claims from './claims.json?messages';

/** What is taught as true, one sentence a claim, and what is said about that. */
export default { ...about, ...claims };
