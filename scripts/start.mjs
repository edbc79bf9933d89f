import { spawnSync } from 'node:child_process';

import { bootstrap } from './bootstrap.mjs';

try {
  await bootstrap();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const { isFree, serveSite } = await import('./site-server.ts');
const port = await firstFree(Number(process.env['PORT'] ?? 4173));
console.log(`Turn the Key is at ${await serveSite({ dir: 'dist', port })}`);

/**
 * @param {number} candidate
 * @returns {Promise<number>}
 */
async function firstFree(candidate) {
  if (await isFree(candidate)) return candidate;
  console.log(`Port ${candidate} is busy; trying ${candidate + 1}.`);
  return firstFree(candidate + 1);
}
