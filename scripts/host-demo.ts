import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { freePort, serveSite } from './site-server.ts';

/**
 * `npm run demo`: the course on one origin, and an invented company's page with the course in it on another. Builds the
 * site if there is none yet.
 */
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

if (!existsSync('dist/index.html')) {
  const { spawnSync } = await import('node:child_process');
  spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
}

const site = await serveSite({ dir: 'dist', port: Number(process.env['PORT'] ?? (await freePort())) });
const policy = `default-src 'none'; script-src 'self' ${site}; style-src 'self'; frame-src ${site}`;

const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html';
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!/^[\w-]+\.\w+$/u.test(name) || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  void readFile(`demo/${name}`, 'utf8').then(
    (text) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
        .end(text.replaceAll('{site}', site)),
    () => response.writeHead(404).end(),
  );
});

server.listen(Number(process.env['DEMO_PORT'] ?? 0), 'localhost', () => {
  const address = server.address();
  if (typeof address === 'object')
    console.log(`The course: ${site}\nThe company’s page: http://localhost:${address?.port}/`);
});
