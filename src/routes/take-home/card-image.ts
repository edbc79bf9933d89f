import { type Paint, PAINTS, PICTURE, SHAPES } from './picture.ts';

export interface CardWords {
  brand: string;
  moment: string;
  /** Between the moment and what is done then. */
  link: string;
  steps: readonly string[];
  foot: string;
}

interface Look {
  /** The family of the page's letters. */
  font: string;
  isRightToLeft: boolean;
  colours: Record<Paint, string>;
}

/** In hundredths of the card's width, as in the style sheet. */
const WIDTH = 100;
const HEIGHT = WIDTH / Math.SQRT2;
const EDGE = 5.5;
const START = 32 + 6;

/** A6 at 254 dots an inch. */
const DOTS = 14.8;

/** How the drawn card looks, so that the picture of it looks the same. */
export function lookOf(card: HTMLElement): Look {
  const style = getComputedStyle(card);
  const colours = PAINTS.map((paint) => [paint, style.getPropertyValue(`--${paint}`).trim()]);
  return {
    font: style.fontFamily,
    isRightToLeft: style.direction === 'rtl',
    colours: Object.fromEntries(colours) as Record<Paint, string>,
  };
}

/** The card as a picture. @throws where the browser draws none. */
export async function cardImage(words: CardWords, look: Look): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WIDTH * DOTS);
  canvas.height = Math.round(HEIGHT * DOTS);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  pen.scale(DOTS, DOTS);
  pen.fillStyle = look.colours.card;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  drawPicture(pen, look);
  drawWords(pen, words, look);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty')) : resolve(blob)), 'image/png');
  });
}

const pathOf = (d: string) => new Path2D(d);

/** At the side where the lines begin; from right to left it is turned around. */
function drawPicture(pen: CanvasRenderingContext2D, { colours, isRightToLeft }: Look): void {
  pen.save();
  if (isRightToLeft) {
    pen.translate(WIDTH, 0);
    pen.scale(-1, 1);
  }
  pen.scale(32 / PICTURE.width, HEIGHT / PICTURE.height);
  pen.lineCap = 'round';
  for (const { d, fill, stroke, width, opacity } of SHAPES) {
    const path = pathOf(d);
    pen.globalAlpha = opacity ?? 1;
    if (fill !== undefined) {
      pen.fillStyle = colours[fill];
      pen.fill(path);
    }
    if (stroke !== undefined) {
      pen.strokeStyle = colours[stroke];
      pen.lineWidth = width ?? 1;
      pen.stroke(path);
    }
  }
  pen.restore();
}

function drawWords(pen: CanvasRenderingContext2D, words: CardWords, look: Look): void {
  const { colours, isRightToLeft, font } = look;
  pen.direction = isRightToLeft ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  const along = (from: number) => (isRightToLeft ? WIDTH - from : from);
  const write = (text: string, from: number, baseline: number, size: number, weight: number, paint: Paint) => {
    pen.font = `${weight} ${size}px ${font}`;
    pen.fillStyle = colours[paint];
    pen.fillText(text, along(from), baseline);
  };
  write(words.brand, START, EDGE + 2.9, 2.9, 600, 'brass-ink');
  const { lines, size } = fitted(words.moment, (text, height) => {
    pen.font = `700 ${height}px ${font}`;
    return pen.measureText(text).width;
  });
  let baseline = HEIGHT / 2 - 14.4 + (lines.length < 3 ? 0 : -size * 0.58);
  for (const line of lines) {
    write(line, START, baseline, size, 700, 'ink');
    baseline += size * 1.16;
  }
  write(words.link, START, baseline + 1.2, 3.4, 500, 'ink-soft');
  baseline += 7.6;
  const first = baseline;
  const gap = 6.1;
  pen.strokeStyle = colours.brass;
  pen.lineWidth = 0.5;
  pen.beginPath();
  pen.moveTo(along(START + 1.1), first - 1.4);
  pen.lineTo(along(START + 1.1), first - 1.4 + gap * (words.steps.length - 1));
  pen.stroke();
  words.steps.forEach((step, index) => {
    pen.fillStyle = colours.brass;
    pen.beginPath();
    pen.arc(along(START + 1.1), first - 1.4 + index * gap, 1.1, 0, 2 * Math.PI);
    pen.fill();
    write(step, START + 4.4, first + index * gap, 4.2, 650, 'ink');
  });
  write(words.foot, START, HEIGHT - EDGE, 2.9, 400, 'ink-soft');
}

type Measure = (text: string, size: number) => number;

const ROOM = WIDTH - START - EDGE;

/** As large as three lines allow; in a language that needs more, smaller. */
function fitted(text: string, widthOf: Measure): { lines: string[]; size: number } {
  const sizes = [6, 5.2, 4.5];
  const tries = sizes.map((size) => ({ size, lines: linesOf(text, (line) => widthOf(line, size)) }));
  return tries.find(({ lines }) => lines.length <= 3) ?? { size: 4, lines: linesOf(text, (line) => widthOf(line, 4)) };
}

/** Broken at spaces, each line as long as there is room for. */
function linesOf(text: string, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > ROOM) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
