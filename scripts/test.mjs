import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

import { bootstrap } from './bootstrap.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} command
 * @property {boolean} [shown] its output interests also when it passes
 * @property {() => Count | undefined} [count] what its runner's report says
 */
/** @typedef {{ passed: number; failed: number }} Count */

const REPORTS = '.reports';
const UNIT = `${REPORTS}/unit.json`;
const E2E = `${REPORTS}/e2e.json`;

/** @type {Stage[]} */
const statics = [
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'oxlint' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'dead code', command: 'knip' },
  { name: 'directions of imports', command: 'node scripts/deps.ts' },
];
/** @type {Stage[][]} the stages of one row run side by side */
const rows = [
  statics,
  [
    {
      name: 'unit',
      command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`,
      shown: true,
      count: unit,
    },
    // The builds use the core that the last unit tests leave idle.
    { name: 'build', command: 'node scripts/build.ts' },
    { name: 'test build', command: 'node scripts/build.ts test' },
    { name: 'a company’s build', command: 'node scripts/build.ts --config demo/acme.json --into acme' },
  ],
  [
    { name: 'size', command: 'node scripts/size.ts', shown: true },
    { name: 'browser floor', command: 'node scripts/floor/check.ts' },
    { name: 'the same, built twice', command: 'node scripts/twice.ts' },
  ],
  [{ name: 'browser', command: 'node scripts/browser.mjs', shown: true }],
  [{ name: 'end to end', command: 'playwright test', shown: true, count: e2e }],
];

const total = { passed: 0, failed: 0 };
try {
  await bootstrap();
  if (process.argv.includes('--nightly')) process.env['NIGHTLY'] = '1';
  process.env['E2E_REPORT'] = E2E;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS);
  await runAll(rows);
} catch (error) {
  total.failed += 1;
  console.error(error);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Stage[][]} waiting */
async function runAll([row, ...later]) {
  if (!row) return;
  const results = await Promise.all(row.map(run));
  const failed = results.flatMap((passed, index) => (passed ? [] : [row[index]?.name]));
  if (failed.length > 0) console.log(`\nStopped: ${failed.join(', ')} failed.`);
  else await runAll(later);
}

/**
 * @param {Stage} stage
 * @returns {Promise<boolean>} whether it passed
 */
async function run({ name, command, shown = false, count = () => undefined }) {
  if (shown) console.log(`\n▸ ${name}`);
  const started = performance.now();
  const { passed, output } = await execute(command, shown);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) console.log(output);
  const counted = count() ?? { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += passed ? counted.failed : Math.max(counted.failed, 1);
  return passed && counted.failed === 0;
}

/**
 * @param {string} command
 * @param {boolean} shown
 * @returns {Promise<{ passed: boolean; output: string }>}
 */
function execute(command, shown) {
  const child = spawn(command, { shell: true, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** @returns {Count | undefined} */
function unit() {
  const report = read(UNIT);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @returns {Count | undefined} */
function e2e() {
  const stats = read(E2E)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
