import { assign, not, or, raise, setup, stateIn } from 'xstate';
import type { WorldInput } from './inputs.ts';
import { type ChatId, type DeviceId, MOST_LINKED, type Offer, type Scene } from './scene.ts';

/** What gestures change, and nothing else: booleans and words from closed sets. */
export interface WorldContext {
  /** What can't change while the world lives. */
  scene: Scene;
  /** What the account lists, in the scene's order; this computer may be listed without holding keys. */
  linked: readonly DeviceId[];
  /** Whether this computer's browser still holds the keys of its link. */
  hasKeys: boolean;
  /** "Stay logged in on this browser". */
  stays: boolean;
  appLock: 'off' | 'on' | 'locked';
  /** WhatsApp's tab in the window's strip: gone, a new tab's page, or the site. */
  tab: 'closed' | 'blank' | 'site';
  /** The conversation in the site's right-hand half. */
  chat: ChatId;
  /** The conversation in which the next person has written under your name. */
  sentTo: ChatId | null;
  /** The device whose sheet is open on the phone. */
  sheet: DeviceId | null;
  isFlying: boolean;
  hasTwoStep: boolean;
  isUpdated: boolean;
}

/** … and the world talking to itself. */
export type WorldEvent =
  | WorldInput
  | { type: 'link.made' | 'link.revoked' | 'computer.rests' | 'phone.rests' | 'appLock.engages' };

/** The account without these devices. Ending this computer's link takes its keys, its app lock and its tick-box along. */
function without(context: WorldContext, gone: readonly DeviceId[]): Partial<WorldContext> {
  const linked = context.linked.filter((device) => !gone.includes(device));
  return gone.includes(context.scene.here) ? { linked, hasKeys: false, appLock: 'off', stays: true } : { linked };
}

const offers =
  (offer: Offer) =>
  ({ context }: { context: WorldContext }): boolean =>
    context.scene.offers.includes(offer);

export const world = setup({
  types: {
    context: {} as WorldContext,
    events: {} as WorldEvent,
    input: {} as Scene,
    tags: {} as 'busy' | 'modal' | 'signedIn' | 'signedOut',
  },
  guards: {
    isAlive: ({ context }) => context.hasKeys && context.linked.includes(context.scene.here),
    isAppLocked: ({ context }) => context.appLock === 'locked',
    hasAppLock: ({ context }) => context.appLock !== 'off',
    hasNoAppLock: ({ context }) => context.appLock === 'off',
    givesAppLock: ({ context }) => context.scene.offers.includes('appLock') && context.appLock === 'off',
    givesDialogLock: ({ context }) => context.scene.dialog !== 'plain',
    hasLockButton: ({ context }) => context.scene.dialog === 'button',
    givesCode: offers('code'),
    givesFlightMode: offers('flightMode'),
    givesLeaving: offers('leave'),
    givesPages: offers('pages'),
    givesReading: offers('reading'),
    givesSending: ({ context }) => context.scene.offers.includes('sending') && context.sentTo === null,
    givesScreenLock: offers('screenLock'),
    givesTwoStep: offers('twoStep'),
    givesUpdate: ({ context }) => context.scene.offers.includes('update') && !context.isUpdated,
    hasTab: ({ context }) => context.tab !== 'closed',
    hasNoTab: ({ context }) => context.tab === 'closed',
    hasBlankTab: ({ context }) => context.tab === 'blank',
    hasSiteTab: ({ context }) => context.tab === 'site',
    isAndroid: ({ context }) => context.scene.platform === 'android',
    isIphone: ({ context }) => context.scene.platform === 'iphone',
    isOnline: ({ context }) => !context.isFlying,
    hasNoTwoStep: ({ context }) => !context.hasTwoStep,
    givesLogOutAll: ({ context }) => context.scene.hasLogOutAll && context.linked.length > 0 && !context.isFlying,
    hasRoom: ({ context }) =>
      !context.isFlying && (context.linked.length < MOST_LINKED || context.linked.includes(context.scene.here)),
    isNextPerson: stateIn({ seat: 'nextPerson' }),
    canUnlockScreen: or([({ context }) => context.scene.lockScreen === 'shared', not(stateIn({ seat: 'nextPerson' }))]),
    seesQr: stateIn({ computer: 'awake', browser: { window: { site: 'qr' } }, seat: 'onPhone' }),
    seesCode: stateIn({ computer: 'awake', browser: { window: { site: 'code' } }, seat: 'onPhone' }),
  },
  actions: {
    openBlankTab: assign({ tab: 'blank' }),
    openSiteTab: assign({ tab: 'site' }),
    // The browser forgets the keys only where "Stay logged in" was unticked; whether the phone's list clears at once is
    // unverified, so the entry stays (claim `unticked-box`).
    closeTab: assign(({ context }) => ({
      tab: 'closed',
      chat: 'mum',
      ...(context.stays ? {} : { hasKeys: false, appLock: 'off', stays: true }),
    })),
    unlinkHere: assign(({ context }) => without(context, [context.scene.here])),
    unlinkSheet: assign(({ context }) => (context.sheet === null ? {} : without(context, [context.sheet]))),
    unlinkAll: assign(({ context }) => without(context, context.linked)),
    linkHere: assign(({ context }) => ({
      linked: [...new Set([...context.scene.linked, context.scene.here])].filter(
        (device) => device === context.scene.here || context.linked.includes(device),
      ),
      hasKeys: true,
    })),
    openChat: assign(({ context, event }) =>
      event.type === 'site.chat.open' ? { chat: event.target } : { chat: context.chat },
    ),
    sendMessage: assign({ sentTo: ({ context }) => context.chat }),
    putChatAway: assign({ chat: 'mum' }),
    openSheet: assign(({ event }) => (event.type === 'phone.device.open' ? { sheet: event.target } : {})),
    closeSheet: assign({ sheet: null }),
    toggleStay: assign({ stays: ({ context }) => !context.stays }),
    toggleFlight: assign({ isFlying: ({ context }) => !context.isFlying }),
    turnAppLockOn: assign({ appLock: 'on' }),
    lockApp: assign({ appLock: 'locked' }),
    turnTwoStepOn: assign({ hasTwoStep: true }),
    update: assign({ isUpdated: true }),
    tellLinked: raise({ type: 'link.made' }),
    tellRevoked: raise({ type: 'link.revoked' }),
    restComputer: raise({ type: 'computer.rests' }),
    restPhone: raise({ type: 'phone.rests' }),
    engageAppLock: raise({ type: 'appLock.engages' }),
  },
});
