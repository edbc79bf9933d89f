import type { Manifest } from 'vite';

/** The files of these source modules' chunks and of everything that they import statically, each once. */
export function filesOf(manifest: Manifest, modules: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of chunkOf(manifest, key).imports ?? []) visit(imported);
  };
  modules.forEach(visit);
  return [...seen].map((key) => chunkOf(manifest, key).file);
}

function chunkOf(manifest: Manifest, key: string) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`"${key}" has no chunk of its own: is it still imported lazily?`);
  return chunk;
}
