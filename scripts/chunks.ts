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

/** What comes with all of `roots`, and with one of `others` where there are any. */
const ofAll =
  (roots: readonly string[], others: readonly string[] = roots) =>
  (id: string, modules: Modules): boolean => {
    const isOf = (root: string) => comesWith(root, id, modules);
    return roots.every(isOf) && others.some(isOf);
  };

/** One chunk; two groups of the same name would make two of it. */
const group = (name: string, priority: number, ...parts: readonly ReturnType<typeof ofAll>[]) => ({
  name: (id: string, modules: Modules): string | null =>
    !isStyle(id) && parts.some((holds) => holds(id, modules)) ? name : null,
  priority,
});

const LESSON = '/src/routes/lesson/lesson-page.tsx';
const TAKE_HOME = '/src/routes/take-home/take-home-page.tsx';
const CONTINUE = '/src/routes/continue/continue-page.tsx';
const KEPT = '/src/routes/kept/kept-page.tsx';
const SIMULATING = ['/src/routes/play/play-page.tsx', '/src/routes/test/test-page.tsx', '/src/opening/live-scene.tsx'];

/**
 * One chunk for all that the opening page needs; one for what a lesson shares with pages that simulate nothing; one for what
 * two of these share; one for all that is simulated, with what lessons share. Left alone, the bundler makes a chunk for
 * every set of pages that share a module, and each is a request.
 */
export const CHUNK_GROUPS = [
  group('index', 3, ofAll(['/index.html'])),
  group('shared', 2, ofAll([LESSON], [TAKE_HOME, CONTINUE, KEPT])),
  group('papers', 2, ofAll([TAKE_HOME, CONTINUE])),
  group(
    'stage',
    1,
    ofAll([LESSON], SIMULATING),
    ofAll([], ['/src/steps/draw.ts', '/src/steps/ways.ts', '/src/steps/define.ts']),
  ),
];
