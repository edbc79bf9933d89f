import type { ClaimsOfPage } from '../../steps/claims.ts';

export const claimsOf: ClaimsOfPage<'about'> = {
  about: {
    'about.description': [],
    'about.what': ['closing-keeps-link', 'finder-reads-and-sends'],
    'about.who': [],
    'about.notWhatsApp': [],
    'about.neverAsk': [],
    'about.privacy': [],
    'about.claims': [],
    'about.checked': [],
    'about.licence': [],
    'about.notices': [],
  },
};
