/** Keeps the focus ring inside, where a list or a card would cut it off. */
const INSET_RING = '-outline-offset-3';
const PRESS = 'transition-colors duration-150 motion-reduce:transition-none enabled:cursor-pointer';
const BUTTON = `inline-flex min-h-11 items-center justify-center gap-2 px-5 py-2 text-center text-base leading-tight font-semibold wrap-anywhere ${PRESS}`;

const ROW = `flex min-h-14 w-full items-center rounded-xl py-2.5 text-start ${PRESS} ${INSET_RING} enabled:hover:bg-sim-active`;

/** The few kinds of control on the phone; what differs between the two platforms is keyed by them. */
export const LOOKS = {
  button: BUTTON,
  iconButton: `grid size-11 shrink-0 place-items-center rounded-full ${PRESS} enabled:hover:bg-current/10`,
  back: `-ms-0.5 inline-flex min-h-11 min-w-11 items-center justify-self-start rounded-lg pe-2 text-base leading-tight whitespace-nowrap text-sim-green ${PRESS} ${INSET_RING}`,
  primary: {
    android: `${BUTTON} rounded-full bg-sim-green text-sim-green-on enabled:hover:bg-sim-green/90`,
    iphone: `${BUTTON} rounded-xl bg-sim-green text-sim-green-on enabled:hover:bg-sim-green/90`,
  },
  muted: {
    android: `${BUTTON} rounded-full bg-sim-active text-sim-soft`,
    iphone: `${BUTTON} rounded-xl bg-sim-active text-sim-soft`,
  },
  plain: `${BUTTON} rounded-full text-sim-green enabled:hover:bg-sim-green/10`,
  danger: `${BUTTON} rounded-full text-sim-red enabled:hover:bg-sim-red/10`,
  destructive: {
    android: `${BUTTON} rounded-full bg-sim-red-soft text-sim-red enabled:hover:bg-sim-red/20`,
    iphone: `${BUTTON} rounded-xl bg-sim-red-soft text-sim-red enabled:hover:bg-sim-red/20`,
  },
  row: {
    android: `${ROW} px-2`,
    iphone: `${ROW} px-3`,
  },
} as const;
