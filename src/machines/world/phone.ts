import { and } from 'xstate';
import { world } from './setup.ts';

/** The phone in your hand: its lock screen, its home screen, and the few of the app's pages that lead to links. */
export const phone = world.createStateConfig({
  initial: 'locked',
  on: { 'phone.rests': { target: '.locked', actions: 'closeSheet' } },
  states: {
    locked: {
      on: { 'phone.unlock': 'home' },
    },
    home: {
      on: {
        'phone.app.open': 'chats',
        'phone.flight.toggle': { guard: 'givesFlightMode', actions: 'toggleFlight' },
      },
    },
    chats: {
      on: {
        'phone.home': 'home',
        'phone.menu.open': { guard: 'isAndroid', target: 'menu' },
        'phone.tab.settings': { guard: 'isIphone', target: 'settings' },
      },
    },
    /** Android's ⋮ More options. */
    menu: {
      tags: 'modal',
      on: {
        'phone.menu.close': 'chats',
        'phone.menu.linkedDevices': 'devices',
        'phone.menu.settings': 'settings',
      },
    },
    settings: {
      on: {
        'phone.home': 'home',
        'phone.tab.chats': { guard: 'isIphone', target: 'chats' },
        'phone.settings.back': { guard: 'isAndroid', target: 'chats' },
        'phone.settings.linkedDevices': { guard: 'isIphone', target: 'devices' },
        'phone.settings.account': { guard: 'givesTwoStep', target: 'account' },
      },
    },
    account: {
      on: { 'phone.home': 'home', 'phone.account.back': 'settings', 'phone.account.twoStep': 'twoStep' },
    },
    twoStep: {
      on: {
        'phone.home': 'home',
        'phone.twoStep.back': 'account',
        'phone.twoStep.turnOn': { guard: 'hasNoTwoStep', target: 'settingPin' },
      },
    },
    settingPin: {
      on: {
        'phone.pin.back': 'twoStep',
        'phone.pin.enter': { target: 'twoStep', actions: 'turnTwoStepOn' },
      },
    },
    devices: {
      on: {
        'phone.home': 'home',
        'phone.devices.back': [{ guard: 'isAndroid', target: 'chats' }, { target: 'settings' }],
        'phone.device.open': { target: 'sheet', actions: 'openSheet' },
        'phone.devices.logOutAll': { guard: 'givesLogOutAll', target: 'confirmingAll' },
        'phone.link.start': { guard: 'hasRoom', target: 'unlocking' },
      },
    },
    sheet: {
      tags: 'modal',
      on: {
        'phone.device.close': { target: 'devices', actions: 'closeSheet' },
        'phone.device.logOut': {
          guard: 'isOnline',
          target: 'devices',
          actions: ['unlinkSheet', 'closeSheet', 'tellRevoked'],
        },
      },
    },
    /** Older versions of the app only. */
    confirmingAll: {
      tags: 'modal',
      on: {
        'phone.all.cancel': 'devices',
        'phone.all.logOut': { target: 'devices', actions: ['unlinkAll', 'tellRevoked'] },
      },
    },
    /** Face, finger or passcode: linking needs the phone's owner. */
    unlocking: {
      tags: 'modal',
      on: { 'phone.link.cancel': 'devices', 'phone.link.unlock': 'scanning' },
    },
    scanning: {
      on: {
        'phone.link.back': 'devices',
        'phone.link.scan': { guard: 'seesQr', target: 'devices', actions: ['linkHere', 'tellLinked'] },
        'phone.link.useCode': { guard: 'givesCode', target: 'typing' },
      },
    },
    typing: {
      on: {
        'phone.link.back': 'scanning',
        'phone.link.typeCode': {
          guard: and(['seesCode', 'hasRoom']),
          target: 'devices',
          actions: ['linkHere', 'tellLinked'],
        },
      },
    },
  },
});
