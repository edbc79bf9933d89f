import messages from './plan.json?messages';

/** Made of the catalogs in `en/` by `npm run pseudo`. */
export default messages;
