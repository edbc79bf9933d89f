import { globSync } from 'node:fs';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** Fails on any import against the order of the rooms, and when it did not really read every source file. */
const options = await extractOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(['src'], options);
const { modules, summary } = output as ICruiseResult;

const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));
const read = new Set(modules.map((module) => module.source));
const unread = sources.filter((file) => !read.has(file));

for (const { from, rule, to } of summary.violations) console.error(`${from} must not import ${to} (${rule.name})`);
for (const file of unread) console.error(`${file} was not read`);
console.log(`${sources.length - unread.length} source files, ${summary.totalDependenciesCruised} imports`);
process.exitCode = summary.violations.length + unread.length > 0 || sources.length === 0 ? 1 : 0;
