import coach from './coach.json?messages';
import product from './product.json?messages';
import scenery from './scenery.json?messages';

/** What is said where something is simulated or taught. */
export default { ...coach, ...product, ...scenery };
