import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What asks for the modules of a page. Scripts that stand in it stay: they are part of its first picture. */
const MODULES = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/gu;

/**
 * Serves a folder by HTTP/2 over TLS, everything brotli-compressed beforehand. Resolves to its address. `still`: its
 * pages without their modules.
 */
export async function serveFast(root: string, still = false): Promise<string> {
  const packed = new Map<string, Buffer>();
  const server = createSecureServer(certificate(), (request, response) => {
    const path = new URL(request.url, 'https://host').pathname;
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? brotliCompressSync(still ? stilled(file) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function stilled(file: string): Buffer {
  const whole = readFileSync(file);
  if (extname(file) !== '.html') return whole;
  const left = whole.toString().replace(MODULES, '');
  if (/type="module"|modulepreload/u.test(left))
    throw new Error(`${file} asks for a module in a way that is not known`);
  return Buffer.from(left);
}

/** Signed by itself, and thrown away with the folder. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const wish = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`;
  execFileSync('openssl', wish.split(' '), { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
