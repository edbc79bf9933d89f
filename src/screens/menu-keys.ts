import type { KeyboardEvent } from 'react';

import { stepTo } from './focus-on.ts';

/** Arrows, Home, End and the first letter move within a menu. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:enabled')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = items[indexFor(event.key, at, items)];
  if (next === undefined) return;
  event.preventDefault();
  stepTo(next);
}

function indexFor(key: string, at: number, items: readonly HTMLElement[]): number {
  const { length } = items;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key.length !== 1 || key === ' ') return -1;
  const begins = (item: HTMLElement) => item.textContent.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
  const after = items.findIndex((item, index) => index > at && begins(item));
  return after === -1 ? items.findIndex((item) => begins(item)) : after;
}
