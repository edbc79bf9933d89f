import messages from './habits.json?messages';

/** What this lesson says. */
export default messages;
