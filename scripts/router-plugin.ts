import type { Plugin } from 'vite';

const ROUTER = /node_modules\/react-router\/dist\//u;
/** What React makes by these has no effect until it is used. */
const FACTORIES = /= (?=React\$?\d*\.(?:forwardRef|createContext|memo)\()/gu;
/** For developer tools; to a bundler, a use of what it names. */
const NAMES = /^[\w$]+\.displayName = .*$/gmu;

/**
 * Says of the router's modules what its own build leaves out, so that whatever the course does not use of them (forms,
 * loaders, a server's pages fetched ahead) stays out of the bundle.
 */
export function routerHints(): Plugin {
  let hasHelped = false;
  return {
    name: 'turn-the-key:router-hints',
    enforce: 'pre',
    apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
    transform(code, id) {
      if (!ROUTER.test(id)) return null;
      const hinted = code.replaceAll(NAMES, '').replaceAll(FACTORIES, '= /* @__PURE__ */ ');
      hasHelped ||= hinted !== code;
      return { code: hinted, map: null };
    },
    buildEnd(error) {
      if (error === undefined && !hasHelped) throw new Error('The router has nothing left to be hinted at');
    },
  };
}
