import { serveSite } from './site-server.ts';

/** `node scripts/serve.ts dist-test@4173/ dist-test@4174/below/ …`: serves built sites, for the end-to-end tests. */
const sites = process.argv.slice(2).map((argument) => {
  const [, dir, port, base] = /^(.+)@(\d+)(\/.*)$/u.exec(argument) ?? [];
  if (!dir || !port || !base) throw new Error(`Expected dir@port/base/, not "${argument}"`);
  return { dir, port: Number(port), base };
});

for (const address of await Promise.all(sites.map(serveSite))) console.log(address);
