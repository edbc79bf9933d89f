import type about from '../locales/en/about.json';
import type debrief from '../locales/en/debrief.json';
import type lesson from '../locales/en/lesson.json';
import type play from '../locales/en/play.json';
import type ui from '../locales/en/ui.json';
import type { Claims } from './claims.ts';

/** Our pages’ catalogs that teach something, beside the lessons’ own. */
interface Pages {
  ui: typeof ui;
  lesson: typeof lesson;
  debrief: typeof debrief;
  play: typeof play;
  about: typeof about;
}

/** Texts that speak of this program, or of what stands on the simulated screens: they teach nothing. */
export const PLAIN_TEXTS = [
  'app.',
  'nav.',
  'dev.',
  'oops.',
  'stage.',
  'coach.',
  'seen.',
  'end.belief.',
  'about.confidence.',
] as const;

/** The claims that each sentence of our pages makes; names and labels that are no sentences are left out. */
export const claimsOfPages: { readonly [Name in keyof Pages]: Partial<Claims<keyof Pages[Name]>> } = {
  ui: {
    'lesson.next-person.summary': [],
    'lesson.log-out-computer.summary': [],
    'lesson.log-out-phone.summary': [],
    'lesson.prove-it.summary': [],
    'home.description': [],
    'home.claimShut': ['closing-keeps-link'],
    'home.claimLocked': ['qr-page-after-log-out'],
    'home.lead': [],
    'home.welcome': [],
    'home.testNote': [],
    'home.facts': [],
    'home.factsEmbedded': [],
    'home.factsBeliefs': [],
    'home.watchNote': [],
    'home.practiceNote': [],
    'home.playNote': [],
    'home.aboutNote': [],
    'home.picture': [],
    'lesson.description': [],
  },
  lesson: {
    'end.watch.says': [],
    'end.open.linked': ['finder-reads-and-sends'],
    'end.open.listed': ['unticked-box'],
    'end.open.unlinked': ['qr-page-after-log-out'],
    'end.picture.locked': [],
    'end.picture.shut': [],
  },
  debrief: {
    'debrief.exposed': ['finder-reads-and-sends'],
    'debrief.notExposed': [],
    'debrief.perfect': ['qr-page-after-log-out'],
    'debrief.longer': [],
    'debrief.unsafe': [],
  },
  play: {
    'play.description': [],
    'play.says': [],
    'play.shows': ['finder-reads-and-sends'],
    'play.hides': ['closing-keeps-link', 'phone-may-be-off'],
    'play.locked': ['app-lock-only-hides'],
    'play.nobody': ['qr-page-after-log-out'],
    'play.listed': ['unticked-box'],
    'play.setupNote': [],
    'play.passed.nextPerson': [],
    'play.passed.youReturn': [],
    'play.passed.phoneUnused': ['fourteen-and-thirty-days'],
    'play.passed.computerIdle': ['fourteen-and-thirty-days'],
    'play.passed.again': [],
  },
  about: {
    'about.description': [],
    'about.what': ['closing-keeps-link', 'finder-reads-and-sends'],
    'about.who': [],
    'about.notWhatsApp': [],
    'about.neverAsk': [],
    'about.privacy': [],
    'about.claims': [],
    'about.licence': [],
  },
};
