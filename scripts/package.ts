import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Packaging, PACKAGINGS } from '../src/delivery/lms/packaging.ts';
import { NO_COMPANY } from '../src/delivery/config/config.ts';
import { OWN_BASE } from '../src/delivery/lms/statements.ts';
import { courseOf } from '../src/routes/course/course.ts';
import { rulesOf } from '../src/routes/course/report-rules.ts';
import { cmi5Structure, type CourseFacts, scorm12Manifest, scorm2004Manifest } from './package-manifests.ts';
import { schemasOf } from './package-schemas.ts';
import { NOTICES } from './notices-plugin.ts';
import { zipOf } from './package-zip.ts';
import { document, type Site, stylesFor } from './prerender.ts';

/** Each form's zip, by the form that the page is stamped with. */
export const ZIPS: Readonly<Record<Packaging, string>> = {
  'scorm-1.2': 'turn-the-key-scorm12.zip',
  'scorm-2004': 'turn-the-key-scorm2004.zip',
  cmi5: 'turn-the-key-cmi5.zip',
};

/** Older platforms answer other kinds of files with a type that browsers then refuse. */
const PACKED = `{assets/*.{js,css,svg,png,webp,mp3},favicon.svg,${NOTICES}}`;

/** Names the course where no company gives it an address. */
const OWN_ID = OWN_BASE.replace('#', '');

/** In a platform of cmi5 the record store may be anywhere. */
export const CONNECT: Partial<Record<Packaging, readonly string[]>> = { cmi5: ['https:', 'http:'] };

/** Packs the built course for learning platforms: before its pages are written, since a package has a page of its own. */
export async function writePackages(outDir: string, folder: string, site: Site): Promise<void> {
  const { company } = site;
  const { config } = company;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const opening = await site.server.renderPage('/');
  const texts = JSON.parse(readFileSync(`src/locales/${opening.locale}/below.json`, 'utf8')) as Record<string, string>;
  const page = {
    ...opening,
    drawings: [],
    firstAct: null,
    description: texts['home.lead'] ?? '',
    modules: [...opening.modules, 'src/packaged.tsx'],
  };
  const styles = await stylesFor(site, page);
  const lessons = courseOf(config?.lessons ?? null).map(({ id }) => id);
  const rules = rulesOf(lessons, config ?? NO_COMPANY);
  const course: CourseFacts = {
    title: page.title,
    description: page.description,
    language: page.locale,
    version,
    id: config?.address ?? OWN_ID,
    masteryScore: rules.test === null ? null : rules.passScore,
    isJudged: rules.failed,
  };
  await mkdir(folder, { recursive: true });
  const names = [...globSync(PACKED, { cwd: outDir }), ...(company.logo ? [company.logo.name] : [])];
  const assets = names.map((name) => [name, readFileSync(join(outDir, name))] as const);
  const writing = PACKAGINGS.map(async (form) => {
    const attributes = { 'data-package': form, 'data-pending': '' };
    const index = document(site, page, styles, { root: './', attributes, connect: CONNECT[form] ?? [] });
    const files = { ...Object.fromEntries(assets), 'index.html': bytes(index), ...schemasOf(form) };
    await writeFile(
      join(folder, ZIPS[form]),
      zipOf({ ...files, ...manifestOf(form, course, Object.keys(files).toSorted()) }),
    );
  });
  await Promise.all(writing);
}

const bytes = (text: string) => new TextEncoder().encode(text);

function manifestOf(form: Packaging, course: CourseFacts, files: readonly string[]): Record<string, Uint8Array> {
  switch (form) {
    case 'scorm-1.2':
      return { 'imsmanifest.xml': bytes(scorm12Manifest(course, files)) };
    case 'scorm-2004':
      return { 'imsmanifest.xml': bytes(scorm2004Manifest(course, files)) };
    case 'cmi5':
      return { 'cmi5.xml': bytes(cmi5Structure(course)) };
  }
}
