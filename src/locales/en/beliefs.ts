import beliefs from './beliefs.json?messages';

/** What is true about each wrong belief. */
export default beliefs;
