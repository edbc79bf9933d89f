import messages from './debrief.json?messages';

/** What is said when somebody looks back at a run. */
export default messages;
