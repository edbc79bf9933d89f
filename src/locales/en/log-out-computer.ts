import messages from './log-out-computer.json?messages';

/** What this lesson says. */
export default messages;
