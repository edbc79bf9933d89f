import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Lesson, NO_SEED } from '../lesson/step.ts';
import { entryOf } from '../session/entry.ts';
import { isControl } from './controls.ts';
import { type Gesture, GESTURES } from './gestures.ts';
import { linkedDevices } from './exposure.ts';
import { read, showsChats } from './readings.ts';
import { firstBroken, gesturesOf, worldsWithoutWayOut } from './rules.ts';
import { OPEN_SCENE, type Scene } from './scene.ts';
import { findWay, type Graph, type GraphNode, isGesture, walk } from './ways.ts';
import { moveAll, openWorld } from './world.ts';
import { TIME_INPUTS, type TimeInput, type WorldInput } from './inputs.ts';
import { LESSONS } from '../../steps/all.ts';
import { linkAgain } from '../../steps/log-out-computer/link-again.ts';
import { DESKS, PHONES } from '../../steps/prove-it/rooms.ts';

const RECORD = new URL('../../../docs/world-size.md', import.meta.url);

const IS_RECORDING = process.env['RECORD'] !== undefined;

/**
 * In the gate the first variant of each lesson and one phone among the rooms: on another phone and in another version of
 * the app nothing else can be done. By night every scene, and that of free practice, a third of all worlds.
 */
const EVERYTHING = IS_RECORDING || process.env['NIGHTLY'] !== undefined;

/** Drawn rooms of a kind differ only in their place. */
const rooms = [...DESKS, ...PHONES.slice(0, EVERYTHING ? undefined : 1)].map(([{ variant }]) => variant.scene);

/** Every scene that a step of these lessons is played in, each once. */
const entered = (lessons: readonly Lesson[]): Scene[] => {
  const found = lessons.flatMap(({ variants, steps }) =>
    variants
      .slice(0, EVERYTHING ? undefined : 1)
      .flatMap((variant) => [
        variant.scene,
        ...steps.map((_, position) => entryOf(steps, variant, position).variant.scene),
      ]),
  );
  // Scenes that differ in where they begin alone have the same worlds.
  const nameOf = ({ id, ...scene }: Scene) => (EVERYTHING ? id : JSON.stringify({ ...scene, before: [] }));
  const names = found.map(nameOf);
  return found.filter((_, index) => names.indexOf(names[index] ?? '') === index);
};

const scenes: Scene[] = [
  ...entered(LESSONS.filter(({ proof, seed }) => seed === NO_SEED || proof.length === 0)),
  ...rooms,
  ...(EVERYTHING ? [OPEN_SCENE] : []),
];

const passingTime = TIME_INPUTS.filter((type) => type !== 'network.settle').map((type): TimeInput => ({ type }));

const recorded = new Map(
  [...readFileSync(RECORD, 'utf8').matchAll(/^\| `(?<scene>[^`]+)` \| (?<worlds>[\d,]+) \|/gmu)].map(({ groups }) => [
    groups?.['scene'],
    Number(groups?.['worlds']?.replaceAll(',', '')),
  ]),
);

const isByHand = (input: WorldInput): boolean => isGesture(input) || input.type === 'network.settle';

const rows: string[] = [];

const met = new Set<Gesture['type']>();

afterAll(() => {
  process.stdout.write(`${['worlds reachable with hands and passing time', ...rows].join('\n')}\n`);
  if (!IS_RECORDING) return;
  const text = readFileSync(RECORD, 'utf8');
  writeFileSync(RECORD, text.replace(/^\| `[\s\S]*\|$/mu, rows.join('\n')));
});

describe.each(scenes.map((scene) => ({ scene, id: scene.id })))(
  'every world of the scene $id',
  { timeout: 60_000 },
  ({ scene }) => {
    let graph: Graph;

    it('is one of no more than are recorded in docs/world-size.md', () => {
      const start = performance.now();
      graph = walk(scene, passingTime);
      for (const type of gesturesOf(graph).keys()) met.add(type);
      const edges = [...graph.nodes.values()].reduce((sum, node) => sum + (node.edges?.length ?? 0), 0);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      rows.push(
        `| \`${scene.id}\` | ${graph.nodes.size.toLocaleString('en')} | ${edges.toLocaleString('en')} | ${seconds} |`,
      );
      expect(graph.nodes.size).toBeLessThanOrEqual(IS_RECORDING ? Infinity : (recorded.get(scene.id) ?? 0));
    });

    it('keeps the rules', () => {
      expect(firstBroken(graph)).toBeNull();
    });

    it('leaves whoever holds a device a way to end this computer’s link', () => {
      expect(worldsWithoutWayOut(graph).map(({ key }) => key)).toEqual([]);
    });

    it('lets the phone read no code but the one that the computer shows', () => {
      const blind = [...graph.nodes.values()].filter(({ world }) => {
        const { site, computer } = read(world);
        const shown = computer === 'awake' ? site : 'none';
        return (
          (isControl(world, { type: 'phone.link.scan' }) && shown !== 'qr') ||
          (isControl(world, { type: 'phone.link.typeCode' }) && shown !== 'code')
        );
      });
      expect(blind.map(({ key }) => key)).toEqual([]);
    });

    it('lets a phone in flight mode change no link', () => {
      const changed = [...graph.nodes.values()].filter(
        ({ world }) =>
          read(world).flightMode === 'on' &&
          (['phone.device.logOut', 'phone.all.logOut', 'phone.link.start'] as const).some((type) =>
            isControl(world, { type }),
          ),
      );
      expect(changed.map(({ key }) => key)).toEqual([]);
    });

    it('is called open to others exactly where somebody else sees the chats, or gets to them', () => {
      const isNext = ({ world }: GraphNode) => read(world).seat === 'nextPerson';
      const nodes = [...graph.nodes.values()];
      const sees = new Set(nodes.filter((node) => isNext(node) && showsChats(node.world)));
      for (let before = -1; before < sees.size;) {
        before = sees.size;
        for (const node of nodes.filter(isNext)) {
          if (node.edges?.some(({ input, to }) => isByHand(input) && sees.has(to))) sees.add(node);
        }
      }
      const isOpen = (node: GraphNode) =>
        showsChats(node.world) ||
        sees.has(node) ||
        node.edges?.some(({ input, to }) => input.type === 'clock.nextPerson' && sees.has(to));
      const wrong = nodes.filter((node) => {
        const here = linkedDevices(node.world).find(({ device }) => device === scene.here);
        return (here?.access === 'open' || here?.access === 'closing') !== (isOpen(node) === true);
      });
      expect(scene.lockScreen === 'shared' ? wrong.slice(0, 3).map(({ key }) => key) : []).toEqual([]);
    });

    it('opens an app lock for nobody but its owner', () => {
      const opened = [...graph.nodes.values()].filter(
        ({ world }) => read(world).seat === 'nextPerson' && isControl(world, { type: 'site.locked.unlock' }),
      );
      expect(opened.map(({ key }) => key)).toEqual([]);
    });
  },
);

describe.runIf(EVERYTHING)('the scenes together', () => {
  it('make every gesture possible', () => {
    const missing = GESTURES.filter((type) => !met.has(type));
    expect(missing).toEqual([]);
  });
});

describe('a computer with an account of its own', () => {
  it('keeps the next person out of the chats behind its locked screen', () => {
    const scene: Scene = { ...OPEN_SCENE, id: 'own', lockScreen: 'own', offers: ['leave', 'screenLock', 'reading'] };
    const opened: Gesture[] = [
      { type: 'browser.tab.new' },
      { type: 'browser.bookmark.whatsapp' },
      { type: 'computer.lock' },
    ];
    const before: WorldInput[] = [...opened, { type: 'clock.nextPerson' }];
    const { nodes } = walk({ ...scene, before });
    expect([...nodes.values()].filter(({ world }) => showsChats(world))).toEqual([]);
    const shared = walk({ ...scene, id: 'shared', lockScreen: 'shared', before });
    expect([...shared.nodes.values()].some(({ world }) => showsChats(world))).toBe(true);
  });
});

describe('who can read the account', () => {
  it('no longer counts a listed computer whose browser has lost the keys', () => {
    const opened: Gesture[] = [
      { type: 'browser.tab.new' },
      { type: 'browser.bookmark.whatsapp' },
      { type: 'site.stay.toggle' },
      ...linkAgain.modelAnswer(OPEN_SCENE),
      { type: 'hands.computer' },
    ];
    const linked = moveAll(openWorld({ ...OPEN_SCENE, id: 'unticked', linked: [] }), opened);
    expect(linkedDevices(linked).map(({ whose, access }) => [whose, access])).toEqual([['shared', 'open']]);
    const closed = moveAll(linked, [{ type: 'browser.tab.close' }]);
    expect(read(closed).thisComputer).toBe('listed');
    expect(linkedDevices(closed).map(({ access }) => access)).toEqual(['listed']);
  });
});

describe('a shortest way', () => {
  it('counts what hands do, and not the wait for the network', () => {
    const before: Gesture[] = [
      { type: 'browser.tab.new' },
      { type: 'browser.bookmark.whatsapp' },
      { type: 'site.menu.open' },
      { type: 'site.menu.logOut' },
    ];
    const asked = openWorld({ ...OPEN_SCENE, id: 'asked', before });
    const hasty: Gesture[] = [{ type: 'site.dialog.logOut' }, { type: 'browser.tab.close' }];
    expect(findWay(asked, { thisComputer: 'unlinked' }, hasty)?.gestures).toEqual(hasty.slice(0, 1));
  });
});
