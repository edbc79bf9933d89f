import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, describe, expect, it } from 'vitest';

import { cmi5Structure, type CourseFacts, scorm12Manifest, scorm2004Manifest } from './package-manifests.ts';
import { schemasOf } from './package-schemas.ts';
import { zipOf } from './package-zip.ts';

xmlRegisterFsInputProviders();
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A schema that knows all of these: a file by its namespace. */
function validator(name: string, files: Readonly<Record<string, Uint8Array>>, imported: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const imports = Object.entries(imported).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}" />`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  return XsdValidator.fromDoc(XmlDocument.fromString(all, { url: join(folder, `${name}.xsd`) }));
}

const scorm12 = validator('all12', schemasOf('scorm-1.2'), {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
});
const scorm2004 = validator('all2004', schemasOf('scorm-2004'), {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
});
const cmi5 = validator(
  'allcmi5',
  { 'cmi5.xsd': readFileSync(join(import.meta.dirname, 'cmi5.xsd')) },
  { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'cmi5.xsd' },
);

/** The schema as it is published, where somebody has it: adlnet/CATAPULT, `player/service/xsd/v1/CourseStructure.xsd`. */
const PUBLISHED = process.env['CMI5_XSD'];

const course: CourseFacts = {
  title: 'Log out & lock "up" <now>',
  description: 'Practise it.',
  language: 'en',
  version: '1.0.0',
  id: 'https://acme.example/training/logout/',
  masteryScore: 1,
  isJudged: true,
};
const untested = { ...course, masteryScore: null, id: 'urn:uuid:6f1d3c52-9a0e-4c57-8f0b-3d5a7e21c9b4' };
const files = ['assets/app-1.js', 'index.html'];

const forms: [form: string, schema: XsdValidator, write: (facts: CourseFacts) => string][] = [
  ['SCORM 1.2', scorm12, (facts) => scorm12Manifest(facts, files)],
  ['SCORM 2004', scorm2004, (facts) => scorm2004Manifest(facts, files)],
  ['cmi5', cmi5, cmi5Structure],
];

const problemsOf = (schema: XsdValidator, text: string): string | null => {
  try {
    schema.validate(XmlDocument.fromString(text));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each(forms)('the manifest of %s', (form, schema, write) => {
  it.each([
    ['with a test', course],
    ['without one', untested],
  ])('is valid %s', (_, facts) => {
    expect(problemsOf(schema, write(facts))).toBeNull();
  });

  it.each([
    ['a misplaced part', (text: string) => text.replace(/<title>.*?<\/title>/su, '$&$&')],
    ['an unknown one', (text: string) => text.replace('</title>', '</title><colour/>')],
    ['an empty identifier', (text: string) => text.replace(/(?<=identifier|id)="[^"]*"/u, '=""')],
  ])('would be found out by %s', (_, spoil) => {
    expect(problemsOf(schema, spoil(write(course)))).not.toBeNull();
  });

  it('holds the title letter by letter, and is ASCII otherwise', () => {
    expect(XmlDocument.fromString(write(course)).root.content).toContain(course.title);
    expect(write(course)).toMatch(/^[\n -~]+$/u);
    expect(form).not.toBe('');
  });
});

it.skipIf(PUBLISHED === undefined)('the manifest of cmi5 is valid by the schema as it is published', () => {
  const published = validator(
    'allpublished',
    { 'published.xsd': readFileSync(PUBLISHED ?? '') },
    { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'published.xsd' },
  );
  for (const facts of [course, untested]) expect(problemsOf(published, cmi5Structure(facts))).toBeNull();
  // Ours is the stricter one: whatever it lets through of these, that one does.
  expect(problemsOf(published, cmi5Structure(course).replace('moveOn="', 'moveOn="Once'))).not.toBeNull();
});

it('leaves the judgement to the course, where not to have passed yet is not to have failed', () => {
  const own = { ...course, isJudged: false };
  expect(scorm12Manifest(own, files)).not.toContain('masteryscore');
  expect(scorm2004Manifest(own, files)).not.toMatch(/satisfiedByMeasure|minNormalizedMeasure/u);
  expect([
    problemsOf(scorm12, scorm12Manifest(own, files)),
    problemsOf(scorm2004, scorm2004Manifest(own, files)),
  ]).toEqual([null, null]);
});

it('the manifest of SCORM 1.2 says the passing score in hundredths, that of SCORM 2004 as a share', () => {
  const half = { ...course, masteryScore: 0.5 };
  expect(scorm12Manifest(half, files)).toContain('<adlcp:masteryscore>50<');
  expect(scorm2004Manifest(half, files)).toContain('<imsss:minNormalizedMeasure>0.5<');
  expect(cmi5Structure(half)).toContain('moveOn="CompletedAndPassed" masteryScore="0.5"');
  expect(cmi5Structure(untested)).toContain('moveOn="Completed">');
});

it('each version spells its kind of content in its own way', () => {
  expect(scorm12Manifest(course, files)).toContain('adlcp:scormtype="sco"');
  expect(scorm2004Manifest(course, files)).toContain('adlcp:scormType="sco"');
});

describe('a zip', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const packed = { 'index.html': bytes('<p>'), 'assets/a.js': bytes('1') };

  it('is the same, byte by byte, whatever the order and the day', () => {
    const turned = Object.fromEntries(Object.entries(packed).toReversed());
    expect(zipOf(turned)).toEqual(zipOf(packed));
  });

  it('holds what it was given', () => {
    expect(unzipSync(zipOf(packed))).toEqual(packed);
  });

  it.each(['ünlock.js', 'a b.js', '/a.js', '../a.js', 'index.HTML'])('refuses the name "%s"', (name) => {
    expect(() => zipOf({ ...packed, [name]: bytes('') })).toThrow('is no name for a file in a package');
  });
});
