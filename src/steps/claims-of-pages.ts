import type about from '../locales/en/about.json';
import type debrief from '../locales/en/debrief.json';
import type kept from '../locales/en/kept.json';
import type lesson from '../locales/en/lesson.json';
import type platform from '../locales/en/platform.json';
import type play from '../locales/en/play.json';
import type takeHome from '../locales/en/take-home.json';
import type ui from '../locales/en/ui.json';
import type { Claims } from './claims.ts';

/** Our pages’ catalogs that teach something, beside the lessons’ own. */
interface Pages {
  ui: typeof ui;
  lesson: typeof lesson;
  debrief: typeof debrief;
  play: typeof play;
  about: typeof about;
  'take-home': typeof takeHome;
  kept: typeof kept;
  platform: typeof platform;
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
    'lesson.habits.summary': [],
    'lesson.prove-it.summary': [],
    'home.description': [],
    'home.claimShut': ['closing-keeps-link'],
    'home.claimLocked': ['qr-page-after-log-out'],
    'home.lead': [],
    'home.welcome': [],
    'home.drillNote': [],
    'course.says': [],
    'home.testNote': [],
    'home.facts': [],
    'home.factsEmbedded': [],
    'home.factsBeliefs': [],
    'home.factsLrs': [],
    'told.somebody': [],
    'home.watchNote': ['log-out-takes-seconds'],
    'home.practiceNote': [],
    'home.playNote': [],
    'home.aboutNote': [],
    'home.picture': [],
    'lesson.description': [],
    'plan.sentence': ['menu-above-chats', 'log-out-last-and-red', 'qr-page-after-log-out'],
  },
  lesson: {
    'end.parts.says': [],
    'coach.more': [],
    'end.watch.says': [],
    'end.open.linked': ['finder-reads-and-sends'],
    'end.open.listed': ['unticked-box'],
    'end.open.unlinked': ['qr-page-after-log-out'],
    'end.picture.locked': [],
    'end.picture.shut': [],
    'door.open': [],
    'door.shut': [],
    'door.locked': [],
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
    'play.passed.nothing': [],
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
  'take-home': {
    'take.description': [],
    'take.lead': [],
    'take.now.says': [],
    'take.now.phone': [],
    'take.now.way.open': ['phone-way-to-list'],
    'take.now.way.android.menu': ['phone-way-to-list'],
    'take.now.way.android.list': ['phone-way-to-list'],
    'take.now.way.iphone.menu': ['phone-way-to-list'],
    'take.now.way.iphone.list': ['phone-way-to-list'],
    'take.now.count': ['four-at-most'],
    'take.now.strange': [],
    'take.now.strange.hint': ['list-shows-name-and-time', 'name-is-chosen'],
    'take.now.none.says': ['list-shows-name-and-time', 'look-regularly'],
    'take.now.fine.says': ['one-device-by-hand', 'linking-needs-phone'],
    'take.now.act.logOut': ['one-device-by-hand', 'log-out-wipes-copy'],
    'take.now.act.gone': ['list-loses-device'],
    'take.now.act.chats': ['finder-reads-and-sends'],
    'take.now.act.lock': ['linking-needs-phone'],
    'take.now.act.back': [],
    'take.now.rule': ['never-enter-a-code'],
    'take.now.lost.sim': ['lost-phone'],
    'take.now.lost.new': ['lost-phone', 'registering-ends-links'],
    'take.now.lost.mail': ['lost-phone'],
    'take.card.says': ['if-then-helps'],
    'take.card.moment': [],
    'take.card.picture': [],
    'take.card.foot': ['closing-keeps-link'],
    'take.card.kept': [],
    'take.card.pdf': [],
    'take.remind.says': ['practice-fades'],
    'take.remind.linked': [],
    'take.remind.unlinked': [],
    'take.remind.open': [],
    'take.remind.weekly.text': ['phone-way-to-list', 'one-device-by-hand', 'look-regularly'],
    'take.remind.drill.text': [],
    'take.record.says': [],
    'take.record.nameNote': [],
    'take.record.none': [],
    'take.record.can': [],
    'take.record.tried': [],
    'take.record.cannot': [],
    'take.record.printed': [],
    'take.drill.says': [],
  },
  kept: {
    'kept.description': [],
    'kept.lead': [],
    'kept.leadElsewhere': [],
    'kept.blocked': [],
    'kept.full': [],
    'kept.journals.says': [],
    'kept.record.says': [],
    'kept.plan.says': [],
    'kept.theme.says': [],
    'kept.clock.says': [],
    'kept.reports.says': [],
    'kept.learner.says': [],
    'kept.other.says': [],
    'kept.history.says': [],
    'kept.history.empty': [],
    'kept.history.end': [],
    'kept.history.endSays': [],
    'kept.sent.says': [],
    'kept.erase.says': [],
    'kept.erase.ask': [],
    'kept.erase.askSays': [],
    'kept.erase.done': [],
  },
  platform: {
    'platform.unsaved': [],
    'platform.refused': [],
    'platform.unreadable': [],
    'platform.review': [],
    'platform.facts': [],
    'platform.factsBeliefs': [],
    'platform.over': [],
  },
};
