import { world } from './setup.ts';
import { site } from './site.ts';

/**
 * One window with two tabs: WhatsApp's, open or closed, and one other that is pinned and stays. The other tab's
 * place shows what is in front, the context's `tab` what stands in the strip.
 */
export const browser = world.createStateConfig({
  initial: 'window',
  states: {
    closed: {
      on: { 'browser.open': { target: 'window.blank', actions: 'openBlankTab' } },
    },
    /** The window is gone and comes back by itself, on its pinned tab. */
    relaunching: {
      tags: 'busy',
      on: { 'network.settle': { target: 'window.other', actions: 'update' } },
    },
    window: {
      initial: 'other',
      on: {
        'browser.window.close': { target: 'closed', actions: 'closeTab' },
        'browser.tab.new': { guard: 'hasNoTab', target: '.blank', actions: 'openBlankTab' },
        'browser.tab.close': { guard: 'hasTab', target: '.other', actions: 'closeTab' },
        'browser.update': { guard: 'givesUpdate', target: 'relaunching', actions: 'putChatAway' },
      },
      states: {
        other: {
          on: {
            'browser.tab.whatsapp': [
              { guard: 'hasSiteTab', target: 'site' },
              { guard: 'hasBlankTab', target: 'blank' },
            ],
          },
        },
        blank: {
          on: {
            'browser.tab.other': 'other',
            'browser.bookmark.whatsapp': { target: 'site', actions: 'openSiteTab' },
            'browser.address.whatsapp': { target: 'site', actions: 'openSiteTab' },
          },
        },
        site: {
          ...site,
          on: {
            'browser.tab.other': { target: 'other', actions: 'putChatAway' },
            'browser.reload': { target: '.arriving', actions: 'putChatAway' },
          },
        },
      },
    },
  },
});
