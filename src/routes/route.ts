import type { Chunk } from '../chunks/chunk.ts';
import type { Drawn } from '../locales/contents.ts';
import type { Part } from '../locales/load.ts';
import type { TextKey } from '../locales/text.ts';

/** One page of the site: `<page>/route.ts` says what it is, and `pages.ts` lists them all. */
export interface Route {
  /** `<page>/<page>-page.tsx`, a chunk of its own; `null` for the opening page, which comes along with the entry. */
  readonly content: Chunk<{ readonly default: Drawn<object> }> | null;
  /** The parts of its language that it needs besides our frame. */
  readonly texts: readonly Part[];
  /** For the browser's tab and for lists of search results. What a lesson's pages say there is drawn from the lesson. */
  readonly words?: { readonly title: TextKey; readonly description: TextKey };
}
