import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

import { type Plugin, preview } from 'vite';

const HOST = process.env['HOST'] ?? '127.0.0.1';

export interface Site {
  /** The folder of a built site. */
  readonly dir: string;
  readonly port: number;
  /** The path under which it appears, with a slash at both ends. */
  readonly base?: string;
}

/** Serves a built site as a plain static host would. Rejects when the port is taken. Resolves to its address. */
export async function serveSite({ dir, port, base = '/' }: Site): Promise<string> {
  await preview({
    configFile: false,
    appType: 'mpa',
    base,
    logLevel: 'error',
    plugins: [staticHost(dir, base)],
    build: { outDir: dir },
    // Frames without an origin of their own may load the files too.
    preview: { host: HOST, allowedHosts: ['.intern'], port, strictPort: true, cors: { origin: '*' } },
  });
  return `http://${HOST}:${port}${base}`;
}

export async function isFree(port: number): Promise<boolean> {
  return (await listen(port)) !== undefined;
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw new Error('No port is free');
  return port;
}

/** Takes the port for a moment. Resolves to the port that it was, or to nothing when it is taken. */
function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, HOST, () => {
      const taken = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(taken));
    });
  });
}

/**
 * What static hosts do and Vite's preview does not: one slash where an address repeats it, one after a folder's name, and
 * the site's own 404 page.
 */
function staticHost(dir: string, base: string): Plugin {
  return {
    name: 'turn-the-key:static-host',
    configurePreviewServer({ middlewares, httpServer }) {
      // Before anybody looks at it: Vite itself would stumble over what is no address.
      httpServer.prependListener('request', (request: IncomingMessage) => {
        if (isOdd(request.url?.split('?')[0] ?? '')) request.url = `${base}404/`;
      });
      middlewares.use((request, response, next) => {
        const [path = '/', ...query] = (request.originalUrl ?? '/').split('?');
        const location = [path.replaceAll(/\/{2,}/gu, '/'), ...query].join('?');
        if (location === request.originalUrl) return next();
        response.writeHead(301, { location });
        return response.end();
      });
      // After the files themselves.
      return () => {
        middlewares.use((request, response, next) => {
          const [pathname = '/', ...query] = (request.originalUrl ?? '/').split('?');
          const path = join(dir, decodeURIComponent(pathname.slice(base.length - 1)));
          if (existsSync(join(path, 'index.html'))) {
            if (pathname.endsWith('/')) return next();
            response.writeHead(301, { location: [`${pathname}/`, ...query].join('?') });
            return response.end();
          }
          return notFound(dir, response);
        });
      };
    },
  };
}

function notFound(dir: string, response: ServerResponse): void {
  const file = join(dir, '404.html');
  const page = existsSync(file) ? readFileSync(file) : 'Not found';
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

/** What no page and no file of ours has in its path, so that nobody has to ask what it may mean: also a way out of the site. */
function isOdd(path: string): boolean {
  if (!path.startsWith('/') || path.length > LONGEST_PATH) return true;
  try {
    const plain = decodeURIComponent(path);
    return /[\\\p{Cc}%]|\/\.\.?(?:\/|$)/u.test(plain) || /%2f/iu.test(path);
  } catch {
    return true;
  }
}

const LONGEST_PATH = 1000;
