import { fakeLrs, LAUNCH_DATA, launchAt } from '../../src/delivery/lms/doubles/fake-lrs.ts';
import { serveLrs } from './lrs-server.ts';
import { type Packed, packageFiles, serve } from './server.ts';

/** The same server, by another name. */
const named = (origin: string, name: string) => origin.replace('127.0.0.1', name);

/** A platform that speaks cmi5, and its record store on another origin; under names of hosts, where the browser knows them. */
export async function openCmi5Lms(folder: Packed = 'packages', names = { site: '127.0.0.1', store: '127.0.0.1' }) {
  const course = packageFiles('cmi5', folder);
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://lms');
    if (pathname.startsWith('/course/')) return course(pathname, response);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Platform</title><link rel="icon" href="data:,"><h1>Back in the platform</h1>');
  });
  const origin = named(site.origin, names.site);
  const lrs = fakeLrs({ ...LAUNCH_DATA, masteryScore: 1, returnURL: `${origin}/back` });
  const store = await serveLrs(lrs, origin);
  const { actor, ...launch } = launchAt(named(store.origin, names.store));
  const query = new URLSearchParams({ ...launch, actor: JSON.stringify(actor) });
  return {
    lrs,
    /** Where the platform leads a learner who launches the course. */
    launchUrl: `${origin}/course/index.html?${query.toString()}`,
    backUrl: `${origin}/back`,
    close: () => Promise.all([site.close(), store.close()]),
  };
}
