import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'lesson' | 'debrief' | 'end'> = {
  end: {
    'end.parts.says': [],
    'end.watch.says': [],
    'end.cut.says': [],
    'end.left.stranger': ['finder-reads-and-sends'],
    'end.left.open': ['finder-reads-and-sends'],
    'end.left.closing': ['app-lock-only-hides'],
    'end.left.hidden': ['app-lock-only-hides'],
    'end.left.listed': ['unticked-box'],
    'end.left.nothing': [],
    'end.tryAgain': [],
    'end.picture.locked': [],
    'end.picture.shut': [],
  },
  lesson: {
    'coach.more': [],
    'door.open': [],
    'door.shut': [],
    'door.locked': [],
  },
  debrief: {
    'debrief.exposed': ['finder-reads-and-sends'],
    'debrief.notExposed': [],
    'debrief.perfect': ['qr-page-after-log-out'],
    'debrief.longer': [],
    'debrief.open': ['finder-reads-and-sends'],
    'debrief.hidden': ['app-lock-only-hides'],
    'debrief.unfinished': [],
  },
};
