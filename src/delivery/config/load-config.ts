import { type Config, NO_COMPANY } from './config.ts';
import { type Offer, readConfig, told } from './read-config.ts';

/** Far more than all fields at their longest. */
const MOST_CHARACTERS = 64 * 1024;

/**
 * What a file of this site says, by its path below the site's root. Where there is no such file, or it can't be read, a
 * company that has settled nothing. Whatever is wrong is told in the console, for whoever wrote it.
 */
export async function loadConfig(path: string, root: string, offer: Offer): Promise<Config> {
  const here = new URL(root, location.origin);
  const file = new URL(path, here);
  try {
    if (file.origin !== here.origin || !file.pathname.startsWith(here.pathname)) throw new Error('It is elsewhere');
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`It was answered with ${answer.status}`);
    const text = await answer.text();
    if (text.length > MOST_CHARACTERS) throw new Error('It is too long');
    const { config, problems } = readConfig(
      JSON.parse(text),
      offer,
      new URL('.', file).pathname.slice(here.pathname.length - 1),
    );
    for (const problem of problems) warn(`${file.pathname}: ${told(problem)}`);
    return config;
  } catch (error) {
    warn(`${file.href} can't be used as a configuration. ${String(error)}`);
    return NO_COMPANY;
  }
}

// oxlint-disable-next-line no-console -- it is meant for whoever set the course up.
const warn = (sentence: string) => console.warn(sentence);
