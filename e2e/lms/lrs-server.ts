import type { FakeLrs } from '../../src/delivery/lms/fake-lrs.ts';
import { serve } from './server.ts';

/** As far away as a record store often is: a page that goes away does not wait for it. */
const PREFLIGHT = 150;

/** A record store on an origin of its own, which answers the pages of another one. */
export const serveLrs = (lrs: FakeLrs, pages: string) =>
  serve((request, response, body) => {
    const allow = {
      'access-control-allow-origin': pages,
      'access-control-allow-headers': 'authorization,content-type,x-experience-api-version,if-match',
      'access-control-allow-methods': 'GET,PUT,POST',
      'access-control-expose-headers': 'etag,retry-after',
    };
    if (request.method === 'OPTIONS') {
      setTimeout(() => response.writeHead(204, allow).end(), PREFLIGHT);
      return;
    }
    const url = request.url ?? '/';
    const fault = lrs.faultAt(url);
    if (fault === 'cut') return void request.socket.destroy();
    if (typeof fault === 'number') return void response.writeHead(fault, { ...allow, 'retry-after': '1' }).end();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const reply = lrs.answer({ method: request.method ?? 'GET', url, headers, body });
    if (fault === 'cutAfter') return void request.socket.destroy();
    response.writeHead(reply.status, { ...allow, ...reply.headers }).end(reply.body);
  });
