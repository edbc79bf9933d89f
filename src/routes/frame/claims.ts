import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'ui' | 'dev'> = {
  dev: {},
  ui: {
    'home.description': [],
    'home.what': [],
    'home.drillNote': [],
    'home.allDone': [],
    'course.says': [],
    'home.factsEmbedded': [],
    'home.factsBeliefs': [],
    'home.factsLrs': [],
    'home.factsSteps': [],
    'nav.framed': [],
    'told.somebody': [],
    'lesson.description': [],
  },
};
