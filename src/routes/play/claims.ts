import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'play'> = {
  play: {
    'play.description': [],
    'play.says': [],
    'play.shows': ['finder-reads-and-sends'],
    'play.hides': ['closing-keeps-link', 'phone-may-be-off'],
    'play.locked': ['app-lock-only-hides'],
    'play.locks': ['app-lock-only-hides'],
    'play.leaving': ['qr-page-after-log-out'],
    'play.nobody': ['qr-page-after-log-out'],
    'play.listed': ['unticked-box'],
    'play.timeNote': [],
    'play.setupNote': [],
    'play.passed.nextPerson': [],
    'play.passed.youReturn': [],
    'play.passed.phoneUnused': ['fourteen-and-thirty-days'],
    'play.passed.computerIdle': ['fourteen-and-thirty-days'],
    'play.passed.again': [],
    'play.passed.nothing': [],
  },
};
