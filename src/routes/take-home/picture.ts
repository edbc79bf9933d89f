/** The picture on the card, drawn once for the page and once for the file: a shut door, bolted, the key turned. */
export const PICTURE = { width: 47, height: 105 };

/** The colours of our voice, by their names in the style sheets. */
export const PAINTS = ['paper', 'card', 'ink', 'ink-soft', 'line', 'brass', 'brass-ink'] as const;
export type Paint = (typeof PAINTS)[number];

export interface Shape {
  d: string;
  fill?: Paint;
  stroke?: Paint;
  /** Of the stroke. */
  width?: number;
  /** 0 to 1. */
  opacity?: number;
}

export const SHAPES: readonly Shape[] = [
  { d: 'M0 0H47V105H0z', fill: 'line', opacity: 0.55 },
  { d: 'M46.8 0V105', stroke: 'line', width: 0.4 },
  { d: 'M42.600 45.500h3v14h-3z', fill: 'ink-soft', opacity: 0.3 },
  { d: 'M38 49.800h6.600a.8 .8 0 0 1 .8 .8v3.800a.8 .8 0 0 1-.8 .8H38z', fill: 'brass' },
  { d: 'M0 0H41.500V105H0z', fill: 'ink' },
  { d: 'M6 7H29.500V40H6zM6 65H29.500V98H6z', stroke: 'card', width: 0.5, opacity: 0.28 },
  {
    d: 'M34 40.500h4a2 2 0 0 1 2 2v20a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-20a2 2 0 0 1 2-2z',
    fill: 'line',
  },
  { d: 'M36 52.500H20.500', stroke: 'brass', width: 3.4 },
  { d: 'M19 52.500a5.500 5.500 0 1 1-11 0a5.500 5.500 0 1 1 11 0z', stroke: 'brass', width: 3.4 },
];
