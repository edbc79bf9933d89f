import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { build } from 'vite';

import { readCommandLine } from './command-line.ts';
import { companyOf, refuseTakenName } from './company.ts';
import { compress } from './compress.ts';
import { writeEmbedScript } from './embed-script.ts';
import { writeOEmbed } from './oembed.ts';
import { writePackages } from './package.ts';
import { prerender, readSite } from './prerender.ts';

/**
 * `node scripts/build.ts [test] [--config acme.json | --config beside] [--connect https://lrs.example.com]
 * [--into acme]`: the site into dist/ and its packages into packages/, or into dist-acme/ and packages-acme/; or the test
 * build, with gallery and pseudo-locale, into dist-test/. The test build may also talk to record stores on this computer.
 */
const asked = readCommandLine(process.argv.slice(2));
const { mode } = asked;
const into = mode === 'test' ? 'test' : asked.into;
const suffix = into === null ? '' : `-${into}`;
const outDir = `dist${suffix}`;
const company = companyOf(mode === 'test' ? { ...asked, connect: ['http://127.0.0.1:*', ...asked.connect] } : asked);
const started = performance.now();

const define = { BUILD_COMPANY: JSON.stringify(company.config) };
const ssrDir = `dist-ssr${suffix}`;
await build({ mode, define, logLevel: 'warn', build: { outDir } });
await build({ mode, define, logLevel: 'warn', build: { outDir: ssrDir, ssr: 'src/entry-server.tsx' } });
if (company.logo) {
  refuseTakenName(outDir, company.logo.name);
  await mkdir(dirname(join(outDir, company.logo.name)), { recursive: true });
  await copyFile(company.logo.file, join(outDir, company.logo.name));
}
const site = await readSite(outDir, ssrDir, company);
if (mode === 'production') await writePackages(outDir, `packages${suffix}`, site);
const pages = await prerender(outDir, site);
await writeEmbedScript(outDir);
if (company.config?.address) await writeOEmbed(outDir, company.config.address);
if (mode === 'production') await compress(outDir);

console.log(`${outDir}: ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit();
