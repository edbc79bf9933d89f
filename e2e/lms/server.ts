import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { unzipSync } from 'fflate';

import { ZIPS } from '../../scripts/package.ts';
import type { Packaging } from '../../src/delivery/lms/packaging.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  xml: 'text/xml',
  xsd: 'text/xml',
};

export type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server on a port of its own. Resolves to its origin, and what ends it. */
export async function serve(handle: Handle): Promise<{ origin: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => handle(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the gate packs the course: as it is, and for a company. */
export type Packed = 'packages' | 'packages-acme';

/** Answers with the files of a package, as a platform that has unpacked it below `/course/`. */
export function packageFiles(form: Packaging, folder: Packed): (path: string, response: ServerResponse) => void {
  const files = unzipSync(readFileSync(join(folder, ZIPS[form])));
  return (path, response) => {
    const name = path.replace('/course/', '');
    const file = files[name];
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    response.end(file);
  };
}
