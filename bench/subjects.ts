/** Something to measure: where it is, and its controls for the same walk. */
export interface Subject {
  readonly name: string;
  /** Below the working directory. */
  readonly root: string;
  readonly path: string;
  /** The page as it is drawn and styled, its module scripts taken out: the limit of this picture. */
  readonly still?: true;
  /** The main control, and what has to be seen once it has answered; without it no answer is measured. */
  readonly answer?: readonly [control: string, effect: string];
  /** The click-through: each control, once it can be pressed; without it no presses are measured. */
  readonly walk?: readonly string[];
  /** One run that ends where it has begun, and is made many times over. */
  readonly round?: readonly string[];
}

const lit = (gesture: string) => `[data-gesture="${gesture}"]:enabled`;

const ROUND = [lit('site.menu.open'), lit('site.menu.logOut'), lit('site.dialog.cancel')];
const WALK = [...ROUND, lit('site.menu.open'), lit('site.menu.logOut'), lit('site.dialog.logOut')];
const seen = (gesture: string) => `[data-gesture="${gesture}"]`;
const MENU = [lit('site.menu.open'), seen('site.menu.logOut')] as const;
const TAB = [lit('browser.tab.new'), seen('browser.bookmark.whatsapp')] as const;

const to = (screen: string) => `[data-to="${screen}"]`;
const LIMIT_ROUND = [to('menu'), to('dialog'), to('chats')];

const LESSON = 'learn/log-out-computer/';

/** The first is what the others are compared with. */
export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  {
    name: 'limit',
    root: 'bench',
    path: 'limit.html',
    answer: [to('menu'), to('dialog')],
    walk: [...LIMIT_ROUND, to('menu'), to('dialog'), to('leaving')],
    round: LIMIT_ROUND,
  },
  { name: 'opening', root: 'dist', path: '', answer: MENU },
  { name: 'opening, still', root: 'dist', path: '', still: true, answer: MENU, walk: WALK },
  { name: 'lesson', root: 'dist', path: LESSON, answer: TAB },
  { name: 'lesson, still', root: 'dist', path: LESSON, still: true },
  { name: 'later step', root: 'dist', path: `${LESSON}open-menu/`, answer: MENU },
  { name: 'practice', root: 'dist', path: `${LESSON}open-menu/?mode=practice`, answer: MENU, walk: WALK },
  { name: 'variant', root: 'dist', path: `${LESSON}open-menu/?variant=iphone`, answer: MENU },
  { name: 'exam', root: 'dist', path: `${LESSON}?mode=exam`, round: ROUND },
];
