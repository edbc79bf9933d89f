/** Something to measure: where it is, and its controls for the same walk. */
export interface Subject {
  readonly name: string;
  /** Below the working directory. */
  readonly root: string;
  readonly path: string;
  /** The main control, and what has to be seen once it has answered. */
  readonly answer: readonly [control: string, effect: string];
  /** The click-through: each control, once it can be pressed. */
  readonly walk: readonly string[];
  /** What is seen at the end of the walk. */
  readonly end: string;
  /** Begins the walk once more from there. */
  readonly again?: string;
}

const lit = (gesture: string) => `[data-gesture="${gesture}"]:enabled`;

const OUT = [lit('site.menu.open'), lit('site.menu.logOut'), lit('site.dialog.logOut')];
const MENU = [lit('site.menu.open'), lit('site.menu.logOut')] as const;

/** The first is what the others are compared with. */
export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  {
    name: 'limit',
    root: 'bench',
    path: 'limit.html',
    answer: ['[data-to="menu"]', '[data-to="dialog"]'],
    walk: ['[data-to="menu"]', '[data-to="dialog"]', '[data-to="leaving"]'],
    end: '[data-screen="qr"]',
    again: '[data-screen="qr"] button',
  },
  {
    name: 'opening',
    root: 'dist',
    path: '',
    answer: MENU,
    walk: OUT,
    end: '[data-device="computer"] [role="img"]',
  },
  {
    name: 'lesson',
    root: 'dist',
    path: 'learn/log-out-computer/?mode=exam',
    answer: MENU,
    walk: OUT,
    end: '[data-end]',
    again: '[data-end] [data-ways] button:text-is("Again")',
  },
];
