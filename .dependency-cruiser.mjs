/**
 * Imports run one way: world ← lesson ← session ← { screens, delivery } ← trainer ← routes ← main, entry-server, app.
 * The trainer's room has its place here before it has a file.
 * The opening second stands beside the routes: it goes on to the lesson's page, and their pages see its doors alone.
 * Each room of src/ lists what it may see besides itself; whatever is not listed is forbidden.
 */
const machines = 'machines';
const routesOfOpening = ['address', 'broken', 'course', 'lesson', 'load-page.ts'].map((one) => `routes/${one}`);
const rooms = {
  'machines/world': [],
  'machines/lesson': ['machines/world'],
  'machines/session': ['machines/world', 'machines/lesson'],
  chunks: [],
  locales: ['chunks'],
  steps: ['chunks', 'locales', 'machines/world', 'machines/lesson'],
  ui: ['locales'],
  screens: [machines, 'chunks', 'locales', 'steps', 'ui'],
  embed: [],
  delivery: [machines, 'chunks', 'locales', 'steps', 'embed'],
  trainer: [machines, 'locales', 'steps', 'ui', 'screens'],
  routes: [machines, 'chunks', 'locales', 'steps', 'ui', 'screens', 'delivery', 'trainer', 'opening'],
  opening: [machines, 'chunks', 'locales', 'steps', 'screens', 'delivery', ...routesOfOpening],
  mount: ['chunks'],
  styles: [],
};

/** Who may open which door of the opening second; nobody else sees anything of it. */
const doors = {
  'src/routes/home/home-page.tsx': 'src/opening/opening.tsx',
  'src/routes/lesson/running.tsx': 'src/opening/(use-hand-over|shown).ts',
  'src/entry-server.tsx': 'src/opening/(first-screens.tsx|drawings.ts)',
};

/** What each room within the screens may see of the others. */
const withinScreens = {
  art: [],
  browser: ['art'],
  phone: ['art', 'browser'],
  stage: ['art', 'browser', 'phone'],
  coach: ['art', 'stage'],
  test: ['coach'],
};

/** Small helpers beside the rooms of the machines, such as `machines/pure.ts`. */
const beside = String.raw`^src/machines/[^/]+\.ts$`;

/** What the machines and the lessons' contents may import from npm. */
const PURE_PACKAGES = '^node_modules/(xstate|valibot|vitest|fast-check)/';

const TEST = String.raw`\.test\.tsx?$`;

/** What stands in for something in tests, and data for them. */
const FOR_TESTS = '/(doubles|samples)/';

const oneWay = Object.entries(rooms).map(([room, seen]) => ({
  name: `${room.replace('/', '-')}-sees-only-its-own`,
  severity: 'error',
  from: { path: `^src/${room}/`, ...((room === 'steps' || room.startsWith(machines)) && { pathNot: TEST }) },
  to: {
    path: '^src/',
    pathNot: [
      ...[room, ...seen].map((name) => `^src/${name}(/|$)`),
      ...(room.startsWith('machines') || room === 'chunks' || seen.length > 0 ? [beside] : []),
    ],
  },
}));

const screensOneWay = Object.entries(withinScreens).map(([room, seen]) => ({
  name: `screens-${room}-sees-only-its-own`,
  severity: 'error',
  from: { path: `^src/screens/${room}/`, pathNot: TEST },
  to: { path: '^src/screens/[^/]+/', pathNot: [room, ...seen].map((name) => `^src/screens/${name}/`) },
}));

const openingByItsDoors = [
  ...Object.entries(doors).map(([from, door]) => ({ from: { path: `^${from}$` }, to: { pathNot: `^${door}$` } })),
  { from: { pathNot: ['^src/opening/', ...Object.keys(doors).map((from) => `^${from}$`)] }, to: {} },
].map(({ from, to }) => ({
  name: 'opening-has-three-doors',
  severity: 'error',
  from,
  to: { path: '^src/opening/', ...to },
}));

export default {
  forbidden: [
    ...oneWay,
    ...screensOneWay,
    ...openingByItsDoors,
    {
      name: 'no-circles',
      comment: 'Not even within a room. What is fetched late, and what the type check alone reads, closes none.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'A new folder of src/ must be given its place in the order.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [...Object.keys(rooms).map((room) => `^src/${room}/`), beside] },
      to: {},
    },
    {
      name: 'doubles-and-samples-are-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, FOR_TESTS] },
      to: { path: FOR_TESTS },
    },
    {
      name: 'machines-beside-the-rooms',
      severity: 'error',
      from: { path: beside },
      to: { path: '^src/', pathNot: beside },
    },
    {
      name: 'machines-are-pure',
      comment: 'No React, no DOM, no languages.',
      severity: 'error',
      from: { path: '^src/machines/' },
      to: { path: '^node_modules/', pathNot: PURE_PACKAGES },
    },
    {
      name: 'tests-of-machines-play-lessons-and-tests-of-lessons-play-them-in-a-session',
      severity: 'error',
      from: { path: String.raw`^src/(machines|steps)/.*\.test\.tsx?$` },
      to: { path: '^src/', pathNot: ['^src/steps/', '^src/locales/', '^src/machines/'] },
    },
    {
      name: 'steps-are-pure',
      severity: 'error',
      from: { path: '^src/steps/', pathNot: TEST },
      to: { path: '^node_modules/', pathNot: PURE_PACKAGES },
    },
    {
      name: 'no-node-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: { pathNot: String.raw`^src/entry-server\.test\.ts$` },
      to: { path: String.raw`^src/(main|entry-server|opening/(head|scene|drawing)-script|embed/embed)\.tsx?$` },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: String.raw`\?messages$` },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
