import coach from './coach.json?messages';
import lesson from './lesson.json?messages';
import product from './product.json?messages';
import scenery from './scenery.json?messages';

/** What is said wherever something is simulated. */
export default { ...coach, ...lesson, ...product, ...scenery };
