import type { Page } from '@playwright/test';

import { YOUNGER } from '../../scripts/floor/younger.ts';
import { ageStyles } from './aged-styles.ts';

/** A browser that knows popovers shows them by their markup alone: the real one at the floor is asked by night. */
const GONE = YOUNGER.filter(({ member }) => !/popover/iu.test(member ?? ''));

/** Whatever is younger than the floor, in any of its browsers, is taken away before a page finds it. */
function age(young: typeof YOUNGER): number {
  const drop = (from: unknown, name: string): number =>
    (typeof from === 'object' || typeof from === 'function') &&
    from !== null &&
    Object.hasOwn(from, name) &&
    Reflect.deleteProperty(from, name)
      ? 1
      : 0;
  const found = (name: string): unknown =>
    name === 'TypedArray'
      ? Object.getPrototypeOf(Int8Array)
      : (Reflect.get(globalThis, name) ?? Reflect.get(Intl, name));
  let count = 0;
  for (const { owner, member } of young) {
    if (member === undefined) count += drop(globalThis, owner) + drop(Intl, owner);
    else if (owner === 'Window') count += drop(globalThis, member);
    else {
      const from = found(owner) as { prototype?: unknown } | undefined;
      count += drop(from, member) + drop(from?.prototype, member);
    }
  }
  return count;
}

/** The page finds nothing that is younger than the floor, in scripts or in styles. */
export async function atFloor(page: Page): Promise<void> {
  await page.addInitScript(age, GONE);
  await ageStyles(page);
}
