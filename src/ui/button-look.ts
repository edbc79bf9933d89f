/**
 * The one table of buttons: what a press means decides the tone, where it stands the size. For links that look like
 * buttons as much as for `<Button>`.
 */
const TONES = {
  /** Ours, and the main one of a page. */
  ink: 'border-ink bg-ink text-paper hover:bg-ink/90',
  /** Any other: “Show me”, “Print”. */
  outline: 'border-edge bg-card text-ink hover:border-ink-soft',
  /** Steps aside: “Back”, what opens a list, what closes a notice. */
  soft: 'border-transparent text-ink-soft hover:bg-line/40 hover:text-ink',
  /** An entry of a menu or a list, which is of the size `row`. */
  entry: 'border-transparent text-ink hover:bg-line/40 aria-[current]:font-semibold',
  /** A way elsewhere, in a sentence or beside a button. */
  link: 'border-transparent font-semibold text-ink underline decoration-track underline-offset-4 hover:decoration-current',
  /** The same, where it must not call. */
  aside:
    'border-transparent text-ink-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current',
  /** The coach's, where there is something to think about. Never two of them at a time. */
  indigo: 'border-transparent bg-coach text-coach-on outline-coach-text hover:bg-coach-hover',
  /** The coach's answers to choose from. */
  'indigo-outline': 'border-coach-line bg-card text-coach-text outline-coach-text hover:bg-coach-soft',
  /** The coach's quiet ones: “Why?”. */
  'indigo-text': 'border-transparent text-coach-text outline-coach-text hover:bg-coach-soft',
  /** Something to take, or to put something at: a question that is asked on the stage. */
  tile: 'border-line bg-card text-ink outline-coach-text hover:border-coach-text aria-pressed:border-coach-text aria-pressed:inset-ring-2 aria-pressed:inset-ring-coach-text forced-colors:aria-pressed:border-3 forced-colors:aria-pressed:border-[Highlight]',
} as const;

const BOX = 'inline-flex items-center justify-center gap-2 border';

const SIZES = {
  /** In a bar or a line of notices. */
  small: `${BOX} min-h-9 rounded-lg px-3 py-1.5 text-sm leading-tight font-medium pointer-coarse:min-h-11`,
  /** A sign alone, in a bar or a line of notices. */
  icon: `${BOX} size-9 shrink-0 rounded-lg text-sm pointer-coarse:size-11`,
  medium: `${BOX} min-h-11 rounded-card px-4 py-2 text-[0.9375rem] leading-tight font-semibold`,
  /** The same in the coach's card, where several stand side by side. */
  snug: `${BOX} min-h-11 min-w-11 rounded-card px-2.5 py-2 text-[0.9375rem] leading-tight font-semibold`,
  /** The way on from a page, or from a moment that is told. */
  large: `${BOX} min-h-13 rounded-card px-7 py-3 text-base leading-tight font-semibold`,
  /** An entry of a menu or a list: as wide as that. */
  row: 'flex min-h-11 w-full items-center gap-3 rounded-lg border px-3 py-1.5 text-start text-base leading-tight',
  /** A written answer: as wide as its card. */
  choice:
    'group flex min-h-13 w-full items-center gap-3 rounded-card border px-3.5 py-1.5 text-start text-[0.9375rem] leading-5 narrow:min-h-12 tight:min-h-11',
  /** The same where it is only shown. */
  shown:
    'group flex min-h-9 w-full items-center gap-3 rounded-card border px-3.5 py-1 text-start text-[0.9375rem] leading-5 tight:min-h-8',
  /** Large enough to hold a picture or two lines. */
  tile: 'flex flex-col items-start rounded-2xl border p-5 text-start small:p-3',
  /** As high as a finger, without a frame of its own. */
  bare: 'inline-flex min-h-11 items-center gap-2 rounded-xs text-sm font-medium',
  /** A part of a sentence. */
  inline: 'rounded-xs',
} as const;

/** What can't be pressed now does not look as if it could: neither frame nor ground, and no hand over it. */
const STATES = 'cursor-pointer transition-colors motion-reduce:transition-none off:like-words';

export type Tone = keyof typeof TONES;
export type Size = keyof typeof SIZES;

/** The classes of a button. What is said beside them, in `place`, says where it stands, never what it looks like. */
export const buttonLook = (tone: Tone, size: Size = 'medium', place = ''): string =>
  `${STATES} ${SIZES[size]} ${TONES[tone]} ${place}`.trimEnd();

/** For the tests that measure them. */
export const tones: Readonly<Record<Tone, string>> = TONES;
