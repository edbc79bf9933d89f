import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'ui'> = {
  ui: {
    'home.description': [],
    'home.claimShut': ['closing-keeps-link'],
    'home.claimLocked': ['qr-page-after-log-out'],
    'home.lead': [],
    'home.what': [],
    'home.drillNote': [],
    'home.allDone': [],
    'course.says': [],
    'home.facts': [],
    'home.factsEmbedded': [],
    'home.factsBeliefs': [],
    'home.factsLrs': [],
    'home.factsSteps': [],
    'nav.framed': [],
    'told.somebody': [],
    'home.watchNote': ['log-out-takes-seconds'],
    'home.practiceNote': [],
    'home.playNote': [],
    'home.aboutNote': [],
    'home.picture': [],
    'lesson.description': [],
    'plan.sentence': ['menu-above-chats', 'log-out-last-and-red', 'qr-page-after-log-out'],
  },
};
