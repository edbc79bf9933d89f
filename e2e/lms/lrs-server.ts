import { type FakeLrs, LOG_IN } from '../../src/delivery/lms/doubles/fake-lrs.ts';
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
    const fault = lrs.faultAt(url, request.method ?? 'GET');
    if (fault === 'slow') return;
    if (fault === 'cut') return void request.socket.destroy();
    if (typeof fault === 'number') return void response.writeHead(fault, { ...allow, 'retry-after': '1' }).end();
    if (fault !== null && typeof fault === 'object' && 'reply' in fault)
      return void response.writeHead(fault.reply.status, { ...allow, ...fault.reply.headers }).end(fault.reply.body);
    if (fault !== null && typeof fault === 'object' && 'redirect' in fault)
      return void response.writeHead(fault.redirect, { ...allow, location: '/log-in' }).end();
    if (url === '/log-in') return void response.writeHead(200, { ...allow, ...LOG_IN.headers }).end(LOG_IN.body);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const reply = lrs.answer({ method: request.method ?? 'GET', url, headers, body });
    if (fault === 'cutAfter') return void request.socket.destroy();
    const said = fault !== null && typeof fault === 'object' ? fault.after : reply;
    response.writeHead(said.status, { ...allow, ...said.headers }).end(said.body);
  });
