import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 22];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/**
 * For scripts that must run on a fresh machine: installs what the lockfile says if that is missing or stale, then goes
 * on under the project's own Node if the machine's is too old. Returns only where the script itself may go on; throws
 * where nothing can.
 */
export async function bootstrap() {
  process.chdir(root);
  if (isStale()) install();
  process.env['PATH'] = [bin, process.env['PATH']].join(delimiter);
  if (isSupported(process.versions.node)) return;
  const node = join(bin, 'node');
  if (!existsSync(node))
    throw new Error(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(await runAgain(node));
}

/** What npm noted that it installed, compared with the lockfile. Optional packages may be of another platform. */
function isStale() {
  const wanted = packages(join(root, 'package-lock.json'));
  const installed = packages(join(root, 'node_modules', '.package-lock.json'));
  return (
    Object.entries(wanted).some(([path, { optional, version }]) => {
      if (path === '') return false;
      return installed[path] ? installed[path].version !== version : !optional;
    }) || Object.keys(installed).some((path) => !wanted[path])
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }>}
 */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function install() {
  console.log('Installing what package-lock.json says …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; nothing was started.');
}

/** @param {string} version */
function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * @param {string} node
 * @returns {Promise<number>} the exit code
 */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
