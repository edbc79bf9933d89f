import { zipSync } from 'fflate';

/** The first moment that a zip can name, by any clock: the same files always make the same zip. */
const NO_TIME = new Date(1980, 0, 1);

/** Names that every platform unpacks as they are. */
const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/u;

/** Packs files, by name. @throws where a name would not arrive everywhere as it is. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(files).toSorted();
  const lower = names.map((name) => name.toLowerCase());
  const wrong = names.find((name, index) => !PLAIN.test(name) || lower.indexOf(name.toLowerCase()) !== index);
  if (wrong !== undefined) throw new Error(`"${wrong}" is no name for a file in a package`);
  const entries = names.map((name) => [name, files[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
}
