import type { Manifest } from 'vite';

/** The scripts and style sheets of these source modules' chunks and of everything that they import statically, each once. */
export function filesOf(manifest: Manifest, modules: readonly string[]): { scripts: string[]; styles: string[] } {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of chunkOf(manifest, key).imports ?? []) visit(imported);
  };
  modules.forEach(visit);
  const chunks = [...seen].map((key) => chunkOf(manifest, key));
  return {
    scripts: chunks.map(({ file }) => file),
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  };
}

function chunkOf(manifest: Manifest, key: string) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`"${key}" has no chunk of its own: is it still imported lazily?`);
  return chunk;
}
