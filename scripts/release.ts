import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipOf } from './package-zip.ts';

/**
 * `npm run release`: builds all that a release consists of into release/: the site and the packages as zips, a list of all
 * packages of others (CycloneDX), and the checksums of these files. The same commit gives the same zips.
 */
const OUT = 'release';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });

const site = globSync('**/*', { cwd: 'dist' }).filter((file) => statSync(join('dist', file)).isFile());
writeFileSync(
  `${OUT}/${name}-${version}-site.zip`,
  zipOf(Object.fromEntries(site.map((file) => [file, readFileSync(join('dist', file))]))),
);
for (const zip of readdirSync('packages'))
  writeFileSync(`${OUT}/${zip.replace(name, `${name}-${version}`)}`, readFileSync(join('packages', zip)));
// What is listed is what package-lock.json says, whatever this machine has installed of it.
const bill = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { encoding: 'utf8' });
writeFileSync(`${OUT}/${name}-${version}.cdx.json`, bill);

const sums = readdirSync(OUT)
  .toSorted()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(OUT, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(`${OUT}/SHA256SUMS`, sums.join(''));
console.log(sums.join('').trimEnd());
