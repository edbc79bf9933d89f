import { chunk } from '../chunks/chunk.ts';

/** What reads a configuration comes along only where there is one. */
export const LOAD_CONFIG = chunk(() => import('./config/load-config.ts'));
export const READ_CONFIG = chunk(() => import('./config/read-config.ts'));

/** What looks after what is kept is wanted only where something is. */
export const TIDY = chunk(() => import('./storage/tidy.ts'));

/** How far a kept lesson had come takes the lesson itself. */
export const REACHED = chunk(() => import('./storage/reached.ts'));
