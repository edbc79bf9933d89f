import type { Manifest, Plugin } from 'vite';

/** The scripts of these source modules' chunks and of everything that they import statically, each once. */
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

/**
 * The one style sheet of the site, built by itself: no script knows of it, so none asks for it a second time. `index.html`
 * names it for the development server alone.
 */
export const SHEET = 'src/styles/app.css';

/** Where it lies. @throws where a script brings a sheet of its own: which rule outranks which would hang on the way there. */
export function sheetOf(manifest: Manifest): string {
  const others = Object.entries(manifest).flatMap(([name, { css = [] }]) => (css.length > 0 ? [name] : []));
  if (others.length > 0) throw new Error(`Style sheets are named in ${SHEET}, not imported by ${others.join(', ')}`);
  return chunkOf(manifest, SHEET).file;
}

/** The pages for whoever works on the course are in no production build, and neither are their looks. */
export const withoutTools = (): Plugin => ({
  name: 'without-tools',
  enforce: 'pre',
  transform: {
    filter: { id: new RegExp(`/${SHEET}$`, 'u') },
    handler: (css) => `${css}\n@source not '../{routes/dev,screens/gallery}';`,
  },
});
