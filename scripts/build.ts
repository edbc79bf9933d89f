import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { build } from 'vite';

import { companyOf } from './company.ts';
import { compress } from './compress.ts';
import { writeEmbedScript } from './embed-script.ts';
import { writeOEmbed } from './oembed.ts';
import { writePackages } from './package.ts';
import { prerender, readSite } from './prerender.ts';

/**
 * `node scripts/build.ts [test] [--config acme.json | --config beside] [--connect https://lrs.example.com]`: the site into
 * dist/, or the test build, with gallery and pseudo-locale, into dist-test/. The test build may also talk to record stores
 * on this computer.
 */
const [first] = process.argv.slice(2);
const mode = first === 'test' ? 'test' : 'production';
const suffix = mode === 'test' ? '-test' : '';
const outDir = `dist${suffix}`;
const options = mode === 'test' ? ['--connect', 'http://127.0.0.1:*', ...process.argv] : process.argv;
const company = companyOf(options);
const started = performance.now();

const define = { BUILD_COMPANY: JSON.stringify(company.config) };
await build({ mode, define, logLevel: 'warn' });
await build({ mode, define, logLevel: 'warn', build: { ssr: 'src/entry-server.tsx' } });
if (company.logo) {
  await mkdir(dirname(join(outDir, company.logo.name)), { recursive: true });
  await copyFile(company.logo.file, join(outDir, company.logo.name));
}
const site = await readSite(outDir, `dist-ssr${suffix}`, company);
if (mode === 'production') await writePackages(outDir, site);
const pages = await prerender(outDir, site);
await writeEmbedScript(outDir);
if (company.config?.address) await writeOEmbed(outDir, company.config.address);
if (mode === 'production') await compress(outDir);

console.log(`${outDir}: ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit();
