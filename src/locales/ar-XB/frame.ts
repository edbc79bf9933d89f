import ui from './ui.json?messages';

/** What every page says: our own frame. */
export default ui;
