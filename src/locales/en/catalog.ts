import coach from './coach.json?messages';
import product from './product.json?messages';
import scenery from './scenery.json?messages';
import ui from './ui.json?messages';

export default { ...coach, ...product, ...scenery, ...ui };
