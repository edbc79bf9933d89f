import type { Plugin } from 'vite';

/** A browser that knows this line reads it only as a file's first one. To others it is a comment. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Asks the browser to compile all of a chunk beside the page's own thread while it arrives, instead of each function when it
 * is first called: that would be while the page is taken over, and in the first press.
 */
export function compileAhead(): Plugin {
  return {
    name: 'turn-the-key:compile-ahead',
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    enforce: 'post',
    generateBundle: {
      // Behind whatever else puts something first.
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = COMPILE_AHEAD + file.code;
      },
    },
  };
}
