import messages from './log-out-phone.json?messages';

/** Made of the catalogs in `en/` by `npm run pseudo`. */
export default messages;
