import type { Gesture, PlainGesture } from '../../machines/world/gestures.ts';
import { OPEN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { moveAll, openWorld, type World } from '../../machines/world/world.ts';
import type { WorldInput } from '../../machines/world/inputs.ts';
import { wayToList } from '../../steps/ways.ts';

export interface GalleryState {
  /** Stable: /dev/?state=<id> shows it. */
  id: string;
  world: World;
}

type Step = PlainGesture | WorldInput;
type Recipe = readonly [id: string, steps: readonly Step[], scene?: Partial<Scene>];

const OPEN_SHEET: Gesture = { type: 'phone.device.open', target: 'library-pc' };
const IN_HAND = ['hands.phone', 'phone.unlock'] as const;
const IN_APP = [...IN_HAND, 'phone.app.open'] as const;
const FLYING = ['hands.phone', 'phone.unlock', 'phone.flight.toggle', 'phone.app.open'] as const;
const FOUR = ['home-laptop', 'office-pc', 'tablet', 'laptop-2'] as const;
/** The computer has no link yet, and asks for the phone. */
const AT_QR = ['browser.tab.new', 'browser.bookmark.whatsapp'] as const;
const UNLINKED = { linked: ['home-laptop'] } as const satisfies Partial<Scene>;
const TO_CAMERA = ['phone.link.start', 'phone.link.unlock'] as const;

function recipes(isAndroid: boolean): Recipe[] {
  const settings = isAndroid
    ? (['phone.menu.open', 'phone.menu.settings'] as const)
    : (['phone.tab.settings'] as const);
  const devices = wayToList({ platform: isAndroid ? 'android' : 'iphone' }).map(({ type }) => type);
  const toDevices = [...IN_APP, ...devices];
  const toTwoStep = [...IN_APP, ...settings, 'phone.settings.account', 'phone.account.twoStep'] as const;
  return [
    ['resting', []],
    ['away', [{ type: 'clock.nextPerson' }]],
    ['locked', ['hands.phone']],
    ['locked-on-the-way', ['seat.leave']],
    ['home', IN_HAND],
    ['home-plain', IN_HAND, { offers: [] }],
    ['home-flight', [...IN_HAND, 'phone.flight.toggle']],
    ['chats', IN_APP],
    ...(isAndroid ? ([['menu', [...IN_APP, 'phone.menu.open']]] as const) : []),
    ['settings', [...IN_APP, ...settings]],
    ['settings-plain', [...IN_APP, ...settings], { offers: [] }],
    ['account', [...IN_APP, ...settings, 'phone.settings.account']],
    ['two-step', toTwoStep],
    ['setting-pin', [...toTwoStep, 'phone.twoStep.turnOn']],
    ['two-step-on', [...toTwoStep, 'phone.twoStep.turnOn', 'phone.pin.enter']],
    ['devices', toDevices],
    ['devices-newest', toDevices, { hasLogOutAll: false }],
    ['devices-none', toDevices, { linked: [] }],
    ['devices-four', toDevices, { linked: FOUR, strangers: ['laptop-2'] }],
    ['devices-flight', [...FLYING, ...devices]],
    ['sheet', [...toDevices, OPEN_SHEET]],
    ['sheet-flight', [...FLYING, ...devices, OPEN_SHEET]],
    ['confirming-all', [...toDevices, 'phone.devices.logOutAll']],
    ['unlocking', [...toDevices, 'phone.link.start']],
    ['scanning-qr', [...AT_QR, ...toDevices, ...TO_CAMERA], UNLINKED],
    ['scanning-nothing', [...toDevices, ...TO_CAMERA], UNLINKED],
    ['scanning-chats', [...AT_QR, ...toDevices, ...TO_CAMERA]],
    ['scanning-code', [...AT_QR, 'site.code.show', ...toDevices, ...TO_CAMERA], UNLINKED],
    ['scanning-away', ['seat.leave', ...toDevices.slice(1), ...TO_CAMERA], { ...UNLINKED, offers: ['leave'] }],
    ['typing', [...AT_QR, 'site.code.show', ...toDevices, ...TO_CAMERA, 'phone.link.useCode'], UNLINKED],
    ['typing-nothing', [...toDevices, ...TO_CAMERA, 'phone.link.useCode'], UNLINKED],
  ];
}

const LOOKS = [
  ['android', { platform: 'android' }, recipes(true)],
  ['iphone', { platform: 'iphone', settings: 'settings' }, recipes(false)],
  [
    'iphone-you',
    { platform: 'iphone', settings: 'you' },
    recipes(false).filter(([id]) => id === 'chats' || id === 'settings'),
  ],
] as const satisfies readonly (readonly [string, Partial<Scene>, readonly Recipe[]])[];

const inputOf = (step: Step): WorldInput => (typeof step === 'string' ? { type: step } : step);

/** Every distinct screen of the phone, by folding gestures from a scene. */
export const phoneStates: readonly GalleryState[] = LOOKS.flatMap(([look, platform, list]) =>
  list.map(([name, steps, scene]) => {
    const id = `phone-${look}-${name}`;
    const start = openWorld({ ...OPEN_SCENE, ...platform, ...scene, id });
    return { id, world: moveAll(start, steps.map(inputOf)) };
  }),
);
