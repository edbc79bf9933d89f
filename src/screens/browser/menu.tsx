import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import type { ComponentProps, ComponentType, KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../locales/text.ts';
import { useGesture, Tap } from '../stage-view.tsx';
import type { PlainGesture } from '../../machines/world/gestures.ts';

type Type = Extract<PlainGesture, `site.${string}`>;

/** Three dots. While their menu is open the same button closes it, and stays alive beside the inert rest. */
export function MenuButton({ open, close, isOpen }: { open: Type; close: Type; isOpen: boolean }) {
  const t = useText();
  const type = isOpen ? close : open;
  return (
    <Tap
      gesture={{ type }}
      aria-label={t(type)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      className={`min-h-touch min-w-touch enabled:hover:bg-sim-active inline-grid size-9 shrink-0 place-items-center rounded-full transition-colors enabled:cursor-pointer @min-[640px]:size-10 ${isOpen ? 'bg-sim-active' : ''}`}
    >
      <EllipsisVertical aria-hidden className="size-5" />
    </Tap>
  );
}

/** What drops from the three dots. Arrows, Home, End and first letters move within it. */
export const Menu = ({ label, children }: { label: string; children: ReactNode }) => (
  <div
    role="menu"
    aria-label={label}
    data-modal
    tabIndex={-1}
    onKeyDown={moveInMenu}
    className="sim-menu border-sim-line bg-sim-pane shadow-menu absolute end-2 top-full z-30 max-h-[var(--sim-menu-room)] w-max max-w-[min(20rem,calc(100%-1rem))] overflow-y-auto rounded-2xl border p-1.5"
  >
    {children}
  </div>
);

const ITEM =
  'flex min-h-touch w-full items-center gap-3 rounded-lg px-3 py-1.5 text-start enabled:cursor-pointer disabled:text-sim-faint transition-colors';
const TONES = {
  plain: 'enabled:hover:bg-sim-hover enabled:focus-visible:bg-sim-hover',
  red: 'text-sim-red enabled:hover:bg-sim-red-soft enabled:focus-visible:bg-sim-red-soft',
};

type Icon = ComponentType<{ className: string; strokeWidth: number }>;

interface ItemProps extends ComponentProps<'button'> {
  icon: Icon;
  tone?: keyof typeof TONES;
}

/** An entry of a menu; without more it is a disabled one. */
export const DeadItem = ({ icon: Glyph, tone = 'plain', children, ...button }: ItemProps) => (
  <button type="button" role="menuitem" disabled className={`${ITEM} ${TONES[tone]}`} {...button}>
    <Glyph aria-hidden className="size-5 shrink-0 rtl:-scale-x-100" strokeWidth={1.75} />
    {children}
  </button>
);

/** An entry that is a gesture. The rest of the world decides whether it is on offer. */
export function Item({ type, ...item }: Omit<ItemProps, 'type' | 'children'> & { type: Type }) {
  const t = useText();
  return (
    <DeadItem {...item} {...useGesture({ type })}>
      {t(type)}
    </DeadItem>
  );
}

function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:enabled')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = items[indexFor(event.key, at, items)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
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
  return after === -1 ? items.findIndex(begins) : after;
}
