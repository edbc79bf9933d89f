import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort, isFree } from './site-server.ts';

/**
 * `npm run hosting`: builds the site for a sub-path and lets nginx and Caddy host it by the recipes in docs/hosting/, each
 * asked by the smoke test. Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy
 */
const PATH = '/training/logout/';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const folder = mkdtempSync(join(tmpdir(), 'turn-the-key-'));
const root = join(folder, 'www');

interface Server {
  readonly name: string;
  readonly program: string;
  readonly recipe: string;
  readonly start: (recipe: string) => string[];
}

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    recipe: 'docs/hosting/nginx.conf',
    start: (recipe) => ['-p', folder, '-c', around(recipe), '-g', 'daemon off;'],
  },
  {
    name: 'caddy',
    program: '/usr/bin/caddy',
    recipe: 'docs/hosting/Caddyfile',
    start: (recipe) => ['run', '--config', recipe, '--adapter', 'caddyfile'],
  },
];

let failed = 0;
try {
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_ROOT: PATH },
  });
  if (build.status !== 0) throw new Error('The build failed');
  mkdirSync(join(root, PATH), { recursive: true });
  cpSync('dist', join(root, PATH), { recursive: true });
  chmodSync(folder, 0o755);
  // One after the other, each with the machine to itself.
  // oxlint-disable-next-line no-await-in-loop
  for (const server of SERVERS) failed += await prove(server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

async function prove({ name, program, recipe, start }: Server): Promise<number> {
  if (!existsSync(program)) {
    console.log(`${name}: not installed, not tried`);
    return 1;
  }
  const port = await freePort();
  const own = join(folder, `${name}.conf`);
  writeFileSync(
    own,
    readFileSync(recipe, 'utf8')
      .replace(/(listen |^):?8080/mu, `$1${name === 'caddy' ? ':' : ''}${port}`)
      .replaceAll('/srv/www', root),
  );
  const server = spawn(program, start(own), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  try {
    await listening(port, server);
    console.log(`${name}:`);
    const smoke = ['docs/hosting/smoke.mjs', `http://127.0.0.1:${port}${PATH}`];
    return spawnSync(process.execPath, smoke, { stdio: 'inherit' }).status === 0 ? 0 : 1;
  } catch (error) {
    console.error(name, error, said);
    return 1;
  } finally {
    server.kill();
  }
}

/** nginx wants the recipe to be inside of something. */
function around(recipe: string): string {
  const file = join(folder, 'whole.conf');
  writeFileSync(
    file,
    `${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
error_log stderr;
pid ${folder}/nginx.pid;
user root;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${recipe};
}
`,
  );
  return file;
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}`);
    // oxlint-disable-next-line no-await-in-loop
    if (!(await isFree(port))) return;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It does not listen');
}
