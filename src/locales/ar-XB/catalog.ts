import coach from './coach.json?messages';
import product from './product.json?messages';

export default { ...coach, ...product };
