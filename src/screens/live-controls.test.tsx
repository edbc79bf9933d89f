import { beforeAll, describe, expect, it } from 'vitest';

import type { World } from '../machines/world/world.ts';
import { Computer } from './browser/computer.tsx';
import { computerStates } from './gallery/computer-states.ts';
import { phoneStates } from './gallery/phone-states.ts';
import { markupOf } from './doubles/markup.tsx';
import { Phone } from './phone/phone.tsx';

let computer: (world: World) => string;
let phone: (world: World) => string;

beforeAll(async () => {
  computer = await markupOf(<Computer />);
  phone = await markupOf(<Phone />);
});

/** What a press leads to something on: a gesture, or a turn of a narrow window. */
const LIVE = / data-(?:gesture|turn)="/u;
/** A look that answers a pointer, whatever the state of the control. */
const ALWAYS = /(?:^|\s)(?:[\w-]+:)*(?:hover:\S|cursor-pointer)/u;
/** The same, while the control can be pressed. */
const WHILE_ENABLED = /(?:^|\s)enabled:(?:hover:\S|cursor-pointer)/u;

/** Whatever looks as if it could be pressed, and can't. */
function pretending(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/giu) ?? [];
  return tags.filter((tag) => {
    const classes = (/ class="([^"]*)"/u.exec(tag)?.[1] ?? '').split(' ');
    const answers = classes.some(
      (name) => ALWAYS.test(name) && !name.includes('enabled:') && !name.includes('group-hover'),
    );
    const answersLive = classes.some((name) => WHILE_ENABLED.test(name));
    const isButton = tag.startsWith('<button');
    const isOff = / disabled=""/u.test(tag);
    if (answers) return !isButton || isOff || !LIVE.test(tag);
    return answersLive && (!isButton || (!isOff && !LIVE.test(tag)));
  });
}

describe.each([...computerStates, ...phoneStates])('the screen $id', ({ id, world }) => {
  it('answers a pointer only where a press leads to something', () => {
    expect(pretending(id.startsWith('phone-') ? phone(world) : computer(world))).toEqual([]);
  });

  it('has no control that the Tab key passes over', () => {
    const html = id.startsWith('phone-') ? phone(world) : computer(world);
    expect(html.match(/<(?:button|input|a)\b[^>]* tabindex="-1"[^>]*>/giu) ?? []).toEqual([]);
  });
});
