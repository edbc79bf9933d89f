import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'below'> = {
  below: {
    'home.claimShut': ['closing-keeps-link'],
    'home.claimLocked': ['qr-page-after-log-out'],
    'home.lead': [],
    'home.facts': [],
    'home.watchNote': ['log-out-takes-seconds'],
    'home.practiceNote': [],
    'home.playNote': [],
    'home.aboutNote': [],
    'home.picture': [],
  },
};
