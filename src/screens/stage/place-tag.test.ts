import { describe, expect, it } from 'vitest';

import coach from '../../locales/en/coach.json' with { type: 'json' };
import { GESTURES } from '../../machines/world/gestures.ts';
import { type Box, placeSign, placeTag, type Surroundings } from './place-tag.ts';
import { tagsOf } from './tags.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const ROOM = box(0, 0, 600, 400);
const TAG = { width: 90, height: 28 };
const ITEM = box(200, 100, 220, 40);
const DOTS = box(300, 60, 40, 40);

const around = (more: Partial<Surroundings>): Surroundings => ({
  control: DOTS,
  inside: [],
  others: [],
  room: ROOM,
  isRtl: false,
  ...more,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

describe('the place of a tag', () => {
  it('is the control’s own end, where that is empty', () => {
    expect(placeTag(TAG, around({ control: ITEM, inside: [box(210, 110, 80, 20)] }))).toEqual({
      ...box(330, 100, 90, 40),
      isInside: true,
    });
  });

  it('is the other end from right to left', () => {
    expect(placeTag(TAG, around({ control: ITEM, inside: [box(330, 110, 80, 20)], isRtl: true }))).toEqual({
      ...box(200, 100, 90, 40),
      isInside: true,
    });
  });

  it('leaves 8 px between the label and the tag, or is elsewhere', () => {
    const upTo = (right: number) => placeTag(TAG, around({ control: ITEM, inside: [box(210, 110, right - 210, 20)] }));
    expect(upTo(322)?.isInside).toBe(true);
    expect(upTo(323)?.isInside).toBe(false);
  });

  it('is a pill in the middle of a high control', () => {
    const place = placeTag(TAG, around({ control: box(0, 100, 600, 80), inside: [box(10, 110, 200, 60)] }));
    expect(place).toEqual({ ...box(502, 126, 90, 28), isInside: true });
  });

  it.each<[string, Box[], number]>([
    ['the first', [box(10, 110, 400, 20), box(10, 134, 580, 20), box(10, 158, 580, 20)], 108],
    ['the last', [box(10, 106, 580, 20), box(10, 130, 580, 20), box(10, 154, 400, 20)], 152],
  ])('is beside %s of several lines, where that alone is short', (_, inside, top) => {
    const place = placeTag({ ...TAG, height: 24 }, around({ control: box(0, 100, 600, 84), inside }));
    expect(place).toEqual({ ...box(502, top, 90, 24), isInside: true });
  });

  it.each<[string, Box[], (place: Box) => boolean]>([
    ['before it', [], ({ right }) => right < DOTS.left],
    ['behind it, where something stands before it', [box(200, 60, 90, 40)], ({ left }) => left > DOTS.right],
    [
      'above it, where both sides are taken',
      [box(200, 60, 90, 40), box(350, 60, 90, 40)],
      ({ bottom }) => bottom < DOTS.top,
    ],
    [
      'past a small neighbour, where that is all there is',
      [box(250, 60, 40, 40), box(350, 60, 250, 40), box(0, 0, 600, 55), box(0, 105, 600, 200)],
      ({ right }) => right < 250,
    ],
    [
      'below it, where nothing else is free',
      [box(0, 0, 290, 100), box(350, 0, 250, 100), box(0, 0, 600, 55)],
      ({ top }) => top > DOTS.bottom,
    ],
  ])('is %s', (_, others, isThere) => {
    const place = placeTag(TAG, around({ others }));
    expect(place).not.toBeNull();
    if (place === null) return;
    expect(place.isInside).toBe(false);
    expect(isThere(place)).toBe(true);
    expect(others.filter((other) => overlap(place, other))).toEqual([]);
  });

  it('is nowhere, where all around is taken', () => {
    expect(
      placeTag(
        TAG,
        around({ others: [box(0, 0, 290, 400), box(350, 0, 250, 400), box(0, 0, 600, 55), box(0, 105, 600, 295)] }),
      ),
    ).toBeNull();
  });

  it('is never outside of the room', () => {
    expect(placeTag(TAG, around({ control: box(0, 0, 40, 40), room: box(0, 0, 60, 60) }))).toBeNull();
  });
});

describe('the place of a sign', () => {
  const SIGN = { width: 24, height: 24 };
  const corner = (seen: Box[], more = {}) => {
    const place = { control: DOTS, seen, room: ROOM, isRtl: false, ...more };
    const { left, top } = placeSign(SIGN, place);
    return [left < place.control.left ? 'left' : 'right', top < place.control.top ? 'above' : 'below'].join();
  };

  it.each<[string, Box[], object]>([
    ['left,above', [], {}],
    ['right,above', [], { isRtl: true }],
    ['right,above', [box(280, 60, 16, 16)], {}],
    ['left,below', [box(280, 60, 16, 16), box(340, 40, 60, 20)], {}],
    ['right,below', [box(280, 40, 16, 60), box(340, 40, 60, 20)], {}],
    ['left,above', [box(0, 0, 600, 400)], {}],
    // A cross in a tab, behind its name.
    ['right,above', [box(220, 60, 78, 40), box(306, 66, 16, 16)], { control: box(300, 60, 28, 28) }],
  ])('is %s, where it lies over nothing, or over all the same', (place, seen, more) => {
    expect(corner(seen, more)).toBe(place);
  });

  it('never leaves the device', () => {
    const place = placeSign(SIGN, { control: box(0, 0, 40, 40), seen: [], room: ROOM, isRtl: false });
    expect(place).toEqual(box(0, 0, 24, 24));
  });
});

it.each(GESTURES)('the tags of %s have at most four words, the shorter ones last', (type) => {
  const texts = tagsOf(type).map((key) => coach[key as keyof typeof coach]);
  const words = texts.map((text) => text.split(/\s+/u).length);
  expect(Math.max(...words)).toBeLessThanOrEqual(4);
  expect(words).toEqual(words.toSorted((one, other) => other - one));
});
