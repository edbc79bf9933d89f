import messages from './play.json?messages';

/** What the sandbox says. */
export default messages;
