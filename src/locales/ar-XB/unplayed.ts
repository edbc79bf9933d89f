import unplayed from './unplayed.json?messages';

/** What a page says where nothing on it answers. */
export default unplayed;
