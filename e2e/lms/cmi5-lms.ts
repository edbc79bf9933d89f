import { fakeLrs, LAUNCH_DATA, launchAt } from '../../src/delivery/lms/fake-lrs.ts';
import { packageFiles, serve } from './server.ts';

/** As far away as a record store often is: a page that goes away does not wait for it. */
const PREFLIGHT = 150;

/** A platform that speaks cmi5, and its record store on another origin. */
export async function openCmi5Lms() {
  const course = packageFiles('cmi5');
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://lms');
    if (pathname.startsWith('/course/')) return course(pathname, response);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Platform</title><link rel="icon" href="data:,"><h1>Back in the platform</h1>');
  });
  const lrs = fakeLrs({ ...LAUNCH_DATA, masteryScore: 1, returnURL: `${site.origin}/back` });
  const store = await serve((request, response, body) => {
    const allow = {
      'access-control-allow-origin': site.origin,
      'access-control-allow-headers': 'authorization,content-type,x-experience-api-version,if-match',
      'access-control-allow-methods': 'GET,PUT,POST',
      'access-control-expose-headers': 'etag',
    };
    if (request.method === 'OPTIONS') {
      setTimeout(() => response.writeHead(204, allow).end(), PREFLIGHT);
      return;
    }
    const url = request.url ?? '/';
    const fault = lrs.faultAt(url);
    if (fault === 'cut') return void request.socket.destroy();
    if (typeof fault === 'number') return void response.writeHead(fault, allow).end();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const reply = lrs.answer({ method: request.method ?? 'GET', url, headers, body });
    if (fault === 'cutAfter') return void request.socket.destroy();
    response.writeHead(reply.status, { ...allow, ...reply.headers }).end(reply.body);
  });
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
