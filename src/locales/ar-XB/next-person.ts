import messages from './next-person.json?messages';

/** What this lesson says. */
export default messages;
