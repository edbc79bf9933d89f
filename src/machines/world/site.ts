import { and, not } from 'xstate';
import { world } from './setup.ts';

/** Anything that covers the chats closes when the learner leaves the computer. */
const rests = { 'computer.rests': 'chats' } as const;

/** Signed in: everything that the link allows the person who sits here. */
export const inside = world.createStateConfig({
  initial: 'chats',
  on: {
    'link.revoked': { guard: not('isAlive'), target: 'qr' },
    'appLock.engages': { guard: 'isAppLocked', target: '.locked' },
  },
  states: {
    chats: {
      tags: 'signedIn',
      on: {
        'site.chat.open': { guard: 'givesReading', actions: 'openChat' },
        'site.message.send': { guard: and(['givesSending', 'isNextPerson']), actions: 'sendMessage' },
        'site.chatMenu.open': { guard: 'givesPages', target: 'chatMenu' },
        'site.menu.open': 'menu',
        'site.settings.open': { guard: 'givesPages', target: 'settings' },
      },
    },
    /** The ⋮ inside a conversation: the wrong one, no Log out in it (claim `menu-above-chats`). */
    chatMenu: {
      tags: ['signedIn', 'modal'],
      on: { 'site.chatMenu.close': 'chats', ...rests },
    },
    menu: {
      tags: ['signedIn', 'modal'],
      on: {
        'site.menu.close': 'chats',
        'site.menu.newGroup': { guard: 'givesPages', target: 'page' },
        'site.menu.starredMessages': { guard: 'givesPages', target: 'page' },
        'site.menu.selectChats': { guard: 'givesPages', target: 'page' },
        'site.menu.markAllRead': { guard: 'givesPages', target: 'chats' },
        'site.menu.appLock': { guard: 'givesAppLock', target: 'settingAppLock' },
        'site.menu.lockApp': { guard: 'hasAppLock', target: 'locked', actions: 'lockApp' },
        'site.menu.logOut': { guard: 'hasNoAppLock', target: 'confirming' },
        ...rests,
      },
    },
    /** A part of the site with nothing to practise in it. */
    page: {
      tags: 'signedIn',
      on: { 'site.page.close': 'chats', ...rests },
    },
    settings: {
      tags: 'signedIn',
      on: {
        'site.settings.close': 'chats',
        'site.settings.appLock': { guard: 'givesAppLock', target: 'settingAppLock' },
        'site.settings.logOut': 'confirming',
        ...rests,
      },
    },
    confirming: {
      tags: ['signedIn', 'modal'],
      on: {
        'site.dialog.cancel': 'chats',
        'site.dialog.appLock': [
          { guard: and(['hasLockButton', 'hasAppLock']), target: 'locked', actions: 'lockApp' },
          { guard: and(['givesDialogLock', 'givesAppLock']), target: 'settingAppLock' },
        ],
        'site.dialog.logOut': '#site.leaving',
        ...rests,
      },
    },
    settingAppLock: {
      tags: ['signedIn', 'modal'],
      on: {
        'site.appLock.cancel': 'chats',
        'site.appLock.turnOn': { target: 'chats', actions: 'turnAppLockOn' },
        ...rests,
      },
    },
    /** Hidden behind a password; the link lives on. */
    locked: {
      on: {
        'site.locked.unlock': { guard: not('isNextPerson'), target: 'chats', actions: 'turnAppLockOn' },
        'site.locked.forgot': 'forgetting',
      },
    },
    forgetting: {
      tags: 'modal',
      on: {
        'site.forgot.cancel': 'locked',
        'site.forgot.logOut': '#site.leaving',
        'computer.rests': 'locked',
      },
    },
  },
});

/** web.whatsapp.com, as the tab shows it. */
export const site = world.createStateConfig({
  id: 'site',
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: not('isAlive'), target: 'qr' },
        { guard: 'isAppLocked', target: 'inside.locked' },
        { target: 'inside' },
      ],
    },
    inside,
    /** Whatever ends the wait, the log-out completes: closing the tab meanwhile does not call it back. */
    leaving: {
      tags: 'busy',
      exit: 'unlinkHere',
      on: { 'network.settle': 'qr' },
    },
    qr: {
      tags: 'signedOut',
      on: {
        'site.stay.toggle': { actions: 'toggleStay' },
        'site.code.show': { guard: 'givesCode', target: 'code' },
        'link.made': 'inside',
      },
    },
    code: {
      tags: 'signedOut',
      on: { 'site.code.hide': 'qr', 'site.stay.toggle': { actions: 'toggleStay' }, 'link.made': 'inside' },
    },
  },
});
