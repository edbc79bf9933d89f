/** A rectangle on the screen, as browsers tell it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Surroundings {
  /** The control that the tag speaks of. */
  control: Box;
  /** What stands in the control. */
  inside: readonly Box[];
  /** All else that can be read or pressed around it. */
  others: readonly Box[];
  /** What the tag must not leave. */
  room: Box;
  isRtl: boolean;
}

/** What is around a control that a sign stands at: all words and pictures near it, also its own. */
export type SignSurroundings = Pick<Surroundings, 'control' | 'room' | 'isRtl'> & { seen: readonly Box[] };

/** Where the tag stands: in the control's own empty end, or on the empty ground beside it. */
export type Place = Box & { isInside: boolean };

/** Kept free between a tag and any words. */
const GAP = 8;
/** The ring and its ground, around the control. */
const RING = 5;
/** Higher controls hold the tag as a pill, not from edge to edge. */
const LOW = 52;
/** A tag farther away would no longer speak of the control. */
const FAR = 72;

/** The place of a tag, by what there is the first of: its control's own end, free ground beside it, above it, below it. */
export function placeTag(size: Size, around: Surroundings): Place | null {
  return inEnd(size, around) ?? onGround(size, around);
}

function inEnd({ width, height }: Size, { control, inside, isRtl }: Surroundings): Place | null {
  if (inside.length === 0) return null;
  const isFlush = control.bottom - control.top <= LOW;
  const inset = isFlush ? 0 : GAP;
  const left = isRtl ? control.left + inset : control.right - inset - width;
  const right = left + width;
  if (Math.min(left - control.left, control.right - right) < inset) return null;
  // Of several lines, one alone may be short enough.
  const lines = [(control.top + control.bottom - height) / 2, control.top + inset, control.bottom - inset - height];
  const boxes = isFlush
    ? [{ left, right, top: control.top, bottom: control.bottom }]
    : lines.map((top): Box => ({ left, right, top, bottom: top + height }));
  const found = boxes.find(
    ({ top, bottom }) => !inside.some((one) => overlap(one, { left: left - GAP, right: right + GAP, top, bottom })),
  );
  return found === undefined ? null : { ...found, isInside: true };
}

function onGround(size: Size, { control, others, room, isRtl }: Surroundings): Place | null {
  const { width, height } = size;
  const away = RING + GAP / 2;
  const middle = (control.top + control.bottom - height) / 2;
  const centre = clamp((control.left + control.right - width) / 2, room.left + GAP, room.right - GAP - width);
  const before = control.left - away - width;
  const after = control.right + away;
  // Past what stands right beside the control, where that is small.
  const band = others.filter(({ top, bottom }) => top < middle + height && bottom > middle);
  const slid = isRtl
    ? Math.max(
        after,
        ...band
          .filter(({ left }) => left < control.right + FAR && left >= control.right)
          .map(({ right }) => right + GAP),
      )
    : Math.min(
        before,
        ...band
          .filter(({ right }) => right > control.left - FAR && right <= control.left)
          .map(({ left }) => left - GAP - width),
      );
  const places = [
    [isRtl ? after : before, middle],
    [isRtl ? before : after, middle],
    [centre, control.top - away - height],
    [slid, middle],
    [centre, control.bottom + away],
  ] as const;
  const found = places
    .map(([left, top]): Box => ({ left, top, right: left + width, bottom: top + height }))
    .find((box) => holds(room, box) && distance(control, box) <= FAR && !others.some((other) => touch(box, other)));
  return found === undefined ? null : { ...found, isInside: false };
}

/** From the corner of a control to that of the sign on it; farther where the control is so small that it would be hidden. */
const OVERHANGS = [10, 18];

/** The place of a sign: the first corner of its control at which it lies over nothing that is read or known by its picture. */
export function placeSign({ width, height }: Size, { control, seen, room, isRtl }: SignSurroundings): Box {
  const corners = OVERHANGS.flatMap((overhang) => {
    const [atLeft, atRight] = [control.left - overhang, control.right + overhang - width];
    const [start, end] = isRtl ? [atRight, atLeft] : [atLeft, atRight];
    const [above, below] = [control.top - overhang, control.bottom + overhang - height];
    return [
      [start, above],
      [end, above],
      [start, below],
      [end, below],
    ] as const;
  });
  const boxes = corners.map(([x, y]): Box => {
    const [left, top] = [clamp(x, room.left, room.right - width), clamp(y, room.top, room.bottom - height)];
    return { left, top, right: left + width, bottom: top + height };
  });
  return boxes.find((box) => !seen.some((other) => overlap(box, other))) ?? boxes[0] ?? control;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

export const holds = (room: Box, box: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right + 2 && one.right > other.left - 2 && one.top < other.bottom + 2 && one.bottom > other.top - 2;

/** From edge to edge. */
const distance = (one: Box, other: Box): number =>
  Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom);
