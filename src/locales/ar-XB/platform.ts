import platform from './platform.json?messages';

/** What is said where the course runs in a learning platform. */
export default platform;
