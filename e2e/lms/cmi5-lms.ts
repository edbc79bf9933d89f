import { fakeLrs, LAUNCH_DATA, launchAt } from '../../src/delivery/lms/doubles/fake-lrs.ts';
import { serveLrs } from './lrs-server.ts';
import { type Packed, packageFiles, serve } from './server.ts';

/** A platform that speaks cmi5, and its record store on another origin. */
export async function openCmi5Lms(folder: Packed = 'packages') {
  const course = packageFiles('cmi5', folder);
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://lms');
    if (pathname.startsWith('/course/')) return course(pathname, response);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Platform</title><link rel="icon" href="data:,"><h1>Back in the platform</h1>');
  });
  const lrs = fakeLrs({ ...LAUNCH_DATA, masteryScore: 1, returnURL: `${site.origin}/back` });
  const store = await serveLrs(lrs, site.origin);
  const { actor, ...launch } = launchAt(store.origin);
  const query = new URLSearchParams({ ...launch, actor: JSON.stringify(actor) });
  return {
    lrs,
    /** Where the platform leads a learner who launches the course. */
    launchUrl: `${site.origin}/course/index.html?${query.toString()}`,
    backUrl: `${site.origin}/back`,
    close: () => Promise.all([site.close(), store.close()]),
  };
}
