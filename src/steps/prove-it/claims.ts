import type { ClaimsOf } from '../claims.ts';

/** The claims that each text of this lesson makes. */
export const claimsOf: ClaimsOf<'prove-it'> = {
  'prove.hotel.title': [],
  'prove.sharedDesk.title': [],
  'prove.mirrored.title': [],
  'prove.waiting.title': [],
  'prove.tabClosed.title': [],
  'prove.desk.says': [],
  'prove.desk.done': ['qr-page-after-log-out'],
  'prove.desk.notes': ['log-out-last-and-red', 'settings-log-out-too'],
  'prove.train.library.title': [],
  'prove.train.hotel.title': [],
  'prove.train.office.title': [],
  'prove.train.says': [],
  'prove.train.done': ['one-device-by-hand', 'qr-page-after-log-out'],
  'prove.train.notes': ['phone-way-to-list'],
  'prove.stranger.title': [],
  'prove.stranger.says': [],
  'prove.stranger.done': ['one-device-by-hand'],
  'prove.stranger.notes': ['list-shows-name-and-time'],
  'prove.mistake.tab': ['closing-keeps-link'],
  'prove.mistake.window': ['closing-keeps-link'],
  'prove.mistake.lock': ['app-lock-only-hides', 'screen-lock-keeps-link'],
  'prove.mistake.leave': ['one-device-by-hand'],
  'prove.mistake.flight': ['phone-may-be-off'],
};
