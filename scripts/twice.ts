import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run twice`: builds the site and its packages once more, and compares every byte with what is in dist/ and packages/. */
const AGAIN = 'again';
const FOLDERS = ['dist', 'packages'];

const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--into', AGAIN], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed');

let files = 0;
for (const folder of FOLDERS) {
  const first = hashesIn(folder);
  const second = hashesIn(`${folder}-${AGAIN}`);
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const others = names.filter((name) => first.get(name) !== second.get(name));
  files += names.length;
  for (const name of others) console.error(`${join(folder, name)} is another file when it is built again`);
  if (others.length > 0 || names.length === 0) process.exitCode = 1;
  rmSync(`${folder}-${AGAIN}`, { recursive: true });
}
rmSync(`dist-ssr-${AGAIN}`, { recursive: true });
console.log(`${files} files, built twice`);
