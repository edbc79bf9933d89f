import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGE = 'chromium-headless-shell';
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-droid-fallback'];
/**
 * The other browsers that the course is walked through by night: each by its command, and the packages that bring it.
 * @type {readonly (readonly [command: string, ...packages: string[]])[]}
 */
const OTHERS = [
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['xvfb-run', 'xvfb', 'xauth'],
];
/** One file of each, to see without apt whether they are there. */
const FONTS = [
  'truetype/noto/NotoSansDevanagari-Regular.ttf',
  'truetype/noto/NotoColorEmoji.ttf',
  'truetype/droid/DroidSansFallbackFull.ttf',
];

/** The options under which Playwright starts the browser of this machine. */
export function launchOptions() {
  const executablePath = find();
  return executablePath === undefined ? {} : { executablePath };
}

/** Where the browser is, if anywhere: named by CHROMIUM_PATH, Playwright's own, or one on the PATH. */
function find() {
  return [process.env['CHROMIUM_PATH'], playwrightsOwn(), ...COMMANDS.map(onPath)].find(
    (file) => file !== undefined && existsSync(file),
  );
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @param {string} command */
export function onPath(command) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, command))
    .find(existsSync);
}

/** Finds the browser and the fonts that the tests need, or installs them. */
function ensure() {
  const wanted = mayUseApt() && !FONTS.every((font) => existsSync(join('/usr/share/fonts', font))) ? FONT_PACKAGES : [];
  if (!find() && !installPlaywrights() && mayUseApt()) wanted.unshift(PACKAGE);
  if (process.env['NIGHTLY'] && mayUseApt())
    wanted.push(...OTHERS.flatMap(([command, ...packages]) => (onPath(command) ? [] : packages)));
  if (wanted.length > 0) install(wanted);
  const found = find();
  if (!found) throw new Error('No Chromium was found or could be installed. Install one and set CHROMIUM_PATH to it.');
  return found;
}

function installPlaywrights() {
  console.log('No Chromium was found; trying the one of Playwright');
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** @param {readonly string[]} packages */
function install(packages) {
  console.log(`Installing from Debian: ${packages.join(', ')}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Debian's Chromium is a real package; Ubuntu's only points to a snap. */
function mayUseApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/mu.test(release);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensure());
