/**
 * How the controls of the simulated devices look: a shape, and a tone for the ground that it stands on. What answers a pointer
 * does so while it can be pressed, and never otherwise. Nothing of it is ours: `src/ui/` has our own.
 */
const LIVE = 'transition-colors duration-150 motion-reduce:transition-none enabled:cursor-pointer';

/** Keeps the rings inside, where a list, a bar or a card would cut them off. */
const WITHIN = '-outline-offset-3';

const BUTTON =
  'inline-flex min-h-10 items-center justify-center gap-2 px-5 py-2 text-center leading-tight font-semibold wrap-anywhere pointer-coarse:min-h-11';

const SHAPES = {
  /** Dots, arrows, crosses. */
  icon: 'inline-grid min-h-touch min-w-touch shrink-0 place-items-center rounded-full',
  pill: `${BUTTON} rounded-full`,
  box: `${BUTTON} rounded-xl`,
  /** A line of a list or a menu. */
  row: `flex w-full items-center text-start ${WITHIN}`,
  /** On the computer's own bars and frame. */
  chip: 'inline-flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-full px-2.5 text-note font-medium',
  link: 'min-h-touch rounded-sm text-start font-medium underline underline-offset-4',
} as const;

const TONES = {
  plain: 'enabled:hover:bg-sim-active',
  /** Below menus and lists the pointer is fainter, and the keyboard seen as well. */
  line: 'enabled:hover:bg-sim-hover enabled:focus-visible:bg-sim-hover',
  lineRed: 'text-sim-red enabled:hover:bg-sim-red-soft enabled:focus-visible:bg-sim-red-soft',
  green: 'text-sim-green enabled:hover:bg-sim-green-soft',
  red: 'text-sim-red enabled:hover:bg-sim-red-soft',
  outline: 'border border-sim-line text-sim-green enabled:hover:bg-sim-hover',
  main: 'bg-sim-green text-sim-green-on enabled:hover:brightness-110',
  danger: 'bg-sim-red-fill text-sim-red-on enabled:hover:brightness-110',
  dangerSoft: 'bg-sim-red-soft text-sim-red enabled:hover:brightness-95',
  /** Can be pressed, and says why it won't do. */
  muted: 'bg-sim-active text-sim-soft',
  desk: 'text-desk-ink enabled:hover:bg-desk-field disabled:opacity-45',
  strip: 'text-desk-soft enabled:hover:bg-desk-line enabled:hover:text-desk-ink',
  shell: 'text-shell-ink enabled:hover:bg-shell-line',
  /** Over pictures and the camera. */
  glass: 'text-white enabled:hover:bg-white/15',
  paper: 'bg-white text-neutral-900 enabled:hover:bg-white/85 disabled:bg-white/25 disabled:text-white',
} as const;

/** The classes of a control. `more` says where it stands, and how large it is. */
export const controlLook = (shape: keyof typeof SHAPES, tone: keyof typeof TONES, more = ''): string =>
  `${LIVE} ${SHAPES[shape]} ${TONES[tone]} ${more}`.trimEnd();

/** The buttons of an iPhone have corners, those of an Android phone ends. */
export const buttonOf = { android: 'pill', iphone: 'box' } as const;

/** A line of a list on the phone: an iPhone's lie in a card. */
export const phoneRow = (platform: keyof typeof buttonOf, more: string): string =>
  controlLook('row', 'plain', `min-h-14 rounded-xl py-2.5 ${platform === 'iphone' ? 'px-3' : 'px-2'} ${more}`);
