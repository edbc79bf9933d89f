import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'unplayed' | 'broken'> = {
  unplayed: {
    'unplayed.says': [],
    'unplayed.menu': ['menu-above-chats'],
    'unplayed.logOut': ['log-out-last-and-red', 'settings-log-out-too'],
    'unplayed.confirm': ['dialog-asks-once-more'],
    'unplayed.proof': ['qr-page-after-log-out'],
    'unplayed.phone': ['phone-way-to-list', 'one-device-by-hand'],
  },
  broken: {},
};
