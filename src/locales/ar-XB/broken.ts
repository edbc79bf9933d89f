import messages from './broken.json?messages';

/** What stands in place of a page that could not be had. */
export default messages;
