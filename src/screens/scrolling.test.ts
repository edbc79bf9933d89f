import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { scrolling } from './scrolling.ts';

let resized: () => void;

/** A box that scrolls or not, as far as it can be told without a browser. */
class Box extends EventTarget {
  children = [];
  scrollHeight = 200;
  clientHeight = 100;
  scrollWidth = 100;
  clientWidth = 100;
  attributes = new Map<string, string>();
  set tabIndex(value: number) {
    this.attributes.set('tabindex', String(value));
  }
  scrollTop = 0;
  toggleAttribute = (name: string, isOn: boolean) =>
    isOn ? this.attributes.set(name, '') : this.attributes.delete(name);
  getAttribute = (name: string) => this.attributes.get(name) ?? null;
  setAttribute = (name: string, value: string) => this.attributes.set(name, value);
  removeAttribute = (name: string) => this.attributes.delete(name);
}

const page: { activeElement: unknown } = { activeElement: null };

beforeEach(() => {
  page.activeElement = null;
  vi.stubGlobal('document', page);
  vi.stubGlobal('getComputedStyle', () => ({ overflowX: 'hidden', overflowY: 'auto' }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        resized = look;
      }
      observe() {
        resized();
      }
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const watched = () => {
  const box = new Box();
  scrolling(box as unknown as HTMLElement);
  return box;
};

it('makes a stop of what scrolls, and none of what no longer does', () => {
  const box = watched();
  expect(box.getAttribute('tabindex')).toBe('0');
  box.scrollHeight = 100;
  resized();
  expect(box.getAttribute('tabindex')).toBeNull();
});

it('leaves the keyboard where it is, until it goes on', () => {
  const box = watched();
  page.activeElement = box;
  box.scrollHeight = 100;
  resized();
  expect(box.getAttribute('tabindex')).toBe('-1');
  page.activeElement = null;
  box.dispatchEvent(new Event('blur'));
  expect(box.getAttribute('tabindex')).toBeNull();
});

it('says that there is more below, until its end is reached', () => {
  const box = watched();
  expect(box.attributes.has('data-more')).toBe(true);
  box.scrollTop = 100;
  box.dispatchEvent(new Event('scroll'));
  expect(box.attributes.has('data-more')).toBe(false);
  box.scrollTop = 0;
  box.scrollHeight = 100;
  resized();
  expect(box.attributes.has('data-more')).toBe(false);
});
