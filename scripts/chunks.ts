interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** Whether a module comes along as soon as `root` is loaded. */
function comesWith(root: string, id: string, modules: Modules, seen: Set<string> = new Set()): boolean {
  if (id.endsWith(root)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return modules.getModuleInfo(id)?.importers.some((importer) => comesWith(root, importer, modules, seen)) ?? false;
}

const isStyle = (id: string): boolean => id.endsWith('.css');

const group = (name: string, roots: readonly string[], priority: number) => ({
  name: (id: string, modules: Modules): string | null =>
    !isStyle(id) && roots.every((root) => comesWith(root, id, modules)) ? name : null,
  priority,
});

/**
 * One chunk for all that the opening page needs, one for what a lesson shares with a page that simulates nothing, one for
 * all that is simulated. Left alone, the bundler makes a chunk for every set of pages that share a module, and each is a
 * request.
 */
export const CHUNK_GROUPS = [
  group('index', ['/index.html'], 3),
  group('common', ['/src/routes/lesson/lesson-page.tsx', '/src/routes/take-home/take-home-page.tsx'], 2),
  group('stage', ['/src/routes/lesson/lesson-page.tsx', '/src/routes/play/play-page.tsx'], 1),
];
