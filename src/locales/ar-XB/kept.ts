import messages from './kept.json?messages';

/** What the page about what is kept says. */
export default messages;
