import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

import type { ScormVersion } from '../../src/delivery/lms/scorm-api.ts';
import { type Packed, packageFiles, serve } from './server.ts';

/** The builds for pages without modules. */
const read = (name: string) =>
  readFileSync(new URL(`../${name}.min.js`, import.meta.resolve('scorm-again')), 'utf8').replace(
    /\/\/# sourceMappingURL.*/u,
    '',
  );
const SCRIPTS: Readonly<Record<ScormVersion, string>> = { '1.2': read('scorm12'), '2004': read('scorm2004') };
const PLAYER = readFileSync(new URL('player.js', import.meta.url), 'utf8');

/** How the platform shows the course: in a frame, some frames deep, or in a window of its own. */
export interface Showing {
  depth?: number;
  /** One of the frames between belongs to somebody else. */
  hasForeign?: boolean;
  isPopup?: boolean;
  /** `Permissions-Policy: unload=()`, as newer platforms send. */
  forbidsUnload?: boolean;
  /** Its API comes when a story says so. */
  isLate?: boolean;
  /** What the platform adds to the address. */
  search?: string;
  /** Pixels of the platform's own page above the course, whose frame then is as high as the window, but at least 600. */
  above?: number;
}

/** What a platform holds of an attempt: the data model as scorm-again commits it. */
export type Attempt = Record<string, unknown>;

/** A platform that speaks SCORM: what was committed outlives its page, as nothing else does. */
export async function openScormLms(version: ScormVersion, folder: Packed = 'packages') {
  const course = packageFiles(version === '1.2' ? 'scorm-1.2' : 'scorm-2004', folder);
  let attempt: Attempt | null = null;
  let values: Readonly<Record<string, string>> = {};
  let showing: Showing = {};
  const html = (response: ServerResponse, body: string) => {
    const policy = showing.forbidsUnload ? { 'permissions-policy': 'unload=()' } : {};
    response.writeHead(200, { 'content-type': 'text/html', ...policy });
    response.end(`<!doctype html><title>Platform</title><link rel="icon" href="data:,">
<style>html,body,iframe{margin:0;border:0;width:100%;height:100vh;display:block}</style>${body}`);
  };
  const frame = (src: string) => {
    const { above } = showing;
    // As Moodle does (mod/scorm/module.js).
    const own = above === undefined ? '' : ' style="block-size:max(600px,calc(100vh - 5px))"';
    return `<div style="block-size:${above ?? 0}px"></div><iframe src="${src}" title="Course"${own}></iframe>`;
  };
  const around = (depth: number) =>
    depth === 0 ? `/course/index.html${showing.search ?? ''}` : `/frame?depth=${depth - 1}`;
  const player = () => {
    const settings = JSON.stringify({ version, values, attempt, isLate: showing.isLate ?? false });
    const start = showing.isPopup
      ? `<button onclick="open('/course/index.html','_blank','width=1000,height=700')">Launch</button>`
      : frame(around(showing.depth ?? 0));
    return `<script type="application/json" id="settings">${settings}</script><script>${SCRIPTS[version]}</script><script>${PLAYER}</script>${start}`;
  };
  const site = await serve((request, response, body) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://lms');
    if (pathname.startsWith('/course/')) return course(pathname, response);
    if (pathname === '/commit') {
      ({ cmi: attempt } = JSON.parse(body) as { cmi: Attempt });
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.end('{"result":true,"errorCode":0}');
    }
    const next = Number(searchParams.get('depth'));
    const inner = next === 0 && showing.hasForeign ? foreign.origin : around(next);
    html(response, pathname === '/frame' ? frame(inner) : player());
  });
  const foreign = await serve((_, response) => html(response, frame(`${site.origin}/course/index.html`)));
  return {
    origin: site.origin,
    /** How the course is shown from now on, and what the platform says of itself. */
    set: (how: Showing, says: Readonly<Record<string, string>> = {}) => {
      showing = how;
      values = says;
    },
    committed: () => attempt,
    close: () => Promise.all([site.close(), foreign.close()]),
  };
}

export type ScormLms = Awaited<ReturnType<typeof openScormLms>>;
