import messages from './log-out-phone.json?messages';

/** What this lesson says. */
export default messages;
