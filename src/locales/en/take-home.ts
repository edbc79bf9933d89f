import messages from './take-home.json?messages';

/** What the page with things to take home says. */
export default messages;
