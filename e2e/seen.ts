import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

type Rgb = readonly [number, number, number];

/** WCAG's relative luminance of a colour. */
const luminance = (colour: Rgb): number => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast of two colours, 1 to 21. */
const contrast = (one: Rgb, other: Rgb): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/**
 * How well the ring around a lit control is set off on its way out: the contrast of the ring's own line with what lies
 * right outside it, at the middle of each side; the worst of them.
 */
export async function ringContrast(lit: Locator): Promise<number> {
  await lit.scrollIntoViewIfNeeded();
  const box = await lit.boundingBox();
  if (box === null) throw new Error('Nothing is lit');
  const { data, width } = PNG.sync.read(await lit.page().screenshot());
  const at = (x: number, y: number): Rgb => {
    const from = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  };
  const [midX, midY] = [box.x + box.width / 2, box.y + box.height / 2];
  const LINE = 3.5;
  const OUTSIDE = 6;
  const sides = [
    [at(box.x - LINE, midY), at(box.x - OUTSIDE, midY)],
    [at(box.x + box.width - 1 + LINE, midY), at(box.x + box.width - 1 + OUTSIDE, midY)],
    [at(midX, box.y - LINE), at(midX, box.y - OUTSIDE)],
    [at(midX, box.y + box.height - 1 + LINE), at(midX, box.y + box.height - 1 + OUTSIDE)],
  ] as const;
  return Math.min(...sides.map(([line, outside]) => contrast(line, outside)));
}

/** How light the ground of an element is, 0 to 1. */
export async function groundOf(element: Locator): Promise<number> {
  const colour = await element.evaluate((shown) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    let ground: Element | null = shown;
    while (ground !== null && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
      ground = ground.parentElement;
    if (canvas === null || ground === null) return [];
    canvas.fillStyle = getComputedStyle(ground).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  });
  return luminance([colour[0] ?? 0, colour[1] ?? 0, colour[2] ?? 0]);
}

/** Whether all of an element lies within another one: neither clipped nor scrolled away. */
export async function liesWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [box, room] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  if (box === null || room === null) return false;
  const SLACK = 0.5;
  return (
    box.x >= room.x - SLACK &&
    box.y >= room.y - SLACK &&
    box.x + box.width <= room.x + room.width + SLACK &&
    box.y + box.height <= room.y + room.height + SLACK
  );
}

/** Whether all of each element is seen where it stands: no box around it that clips or scrolls cuts any of it off. */
export const areSeen = (elements: Locator): Promise<boolean> =>
  elements.evaluateAll((all) =>
    all.every((element) => {
      const box = element.getBoundingClientRect();
      for (let room = element.parentElement; room !== null; room = room.parentElement) {
        if (getComputedStyle(room).overflowY === 'visible') continue;
        const { top, bottom } = room.getBoundingClientRect();
        if (box.top < top - 0.5 || box.bottom > bottom + 0.5) return false;
      }
      return box.height > 0;
    }),
  );
