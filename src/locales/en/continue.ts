import messages from './continue.json?messages';

/** What the page says that brings a course to another device, or takes one in. */
export default messages;
