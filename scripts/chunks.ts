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

/** A chunk for what comes with all of `roots`, and with one of `others` where there are any. */
const group = (name: string, roots: readonly string[], priority: number, others: readonly string[] = roots) => ({
  name: (id: string, modules: Modules): string | null => {
    const isOf = (root: string) => comesWith(root, id, modules);
    return !isStyle(id) && roots.every(isOf) && others.some(isOf) ? name : null;
  },
  priority,
});

const LESSON = '/src/routes/lesson/lesson-page.tsx';
const TAKE_HOME = '/src/routes/take-home/take-home-page.tsx';
const CONTINUE = '/src/routes/continue/continue-page.tsx';
const KEPT = '/src/routes/kept/kept-page.tsx';
const SIMULATING = ['/src/routes/play/play-page.tsx', '/src/routes/test/test-page.tsx', '/src/opening/live-scene.tsx'];

/**
 * One chunk for all that the opening page needs, with the little that most other pages share; one for what two pages
 * share of which only one simulates anything; one for all that is simulated, with what lessons share. Left alone, the bundler
 * makes a chunk for every set of pages that share a module, and each is a request.
 */
export const CHUNK_GROUPS = [
  group('index', ['/index.html'], 3),
  group('index', [LESSON, TAKE_HOME], 2),
  group('index', [LESSON, CONTINUE], 2),
  group('traces', [LESSON, KEPT], 2),
  group('papers', [TAKE_HOME, CONTINUE], 2),
  group('stage', [LESSON], 1, SIMULATING),
  group('stage', [], 1, ['/src/steps/draw.ts', '/src/steps/ways.ts', '/src/steps/define.ts']),
];
