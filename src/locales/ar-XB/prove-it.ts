import messages from './prove-it.json?messages';

/** What this lesson says. */
export default messages;
