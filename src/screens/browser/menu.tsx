import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import type { Drawn, Elements, PropsOf } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { moveInMenu } from '../menu-keys.ts';
import { Tap, useGesture } from '../stage-view.tsx';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

type Type = Extract<PlainGesture, `site.${string}`>;

/** Three dots. While their menu is open the same button closes it, and stays above what covers the rest. */
export function MenuButton({ open, close, isOpen }: { open: Type; close: Type; isOpen: boolean }) {
  const t = useText();
  const type = isOpen ? close : open;
  return (
    <Tap
      gesture={{ type }}
      aria-label={t(type)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      className={controlLook('icon', 'plain', `size-9 ample:size-10 ${isOpen ? 'relative z-20 bg-sim-active' : ''}`)}
    >
      <EllipsisVertical aria-hidden className="size-5" />
    </Tap>
  );
}

/** What drops from the three dots. Arrows, Home, End and first letters move within it. */
export const Menu = ({ label, className, children }: { label: string; className: string; children: Elements }) => (
  <div
    ref={scrolling}
    role="menu"
    aria-label={label}
    data-modal
    tabIndex={-1}
    onKeyDown={moveInMenu}
    className={`sim-menu ${className} origin-top-right rtl:origin-top-left motion-safe:animate-grow border-sim-line bg-sim-raise lift-menu absolute z-30 overflow-y-auto rounded-2xl border p-1.5`}
  >
    {children}
  </div>
);

const ITEM = 'min-h-9 gap-3 rounded-lg px-3 py-1 low:min-h-7 low:gap-2 low:px-2 pointer-coarse:min-h-11!';
const ITEMS = {
  plain: controlLook('row', 'line', ITEM),
  red: controlLook('row', 'lineRed', ITEM),
  /** Only there because the real menu has it. */
  dead: `flex w-full items-center text-start text-sim-faint -outline-offset-3 focus-visible:bg-sim-hover ${ITEM}`,
};

type Icon = Drawn<{ className: string; strokeWidth: number }>;

interface ItemProps extends PropsOf<'button'> {
  icon: Icon;
  tone?: keyof typeof ITEMS;
}

/** An entry of a menu. */
export const MenuItem = ({ icon: Glyph, tone = 'plain', children, ...button }: ItemProps) => (
  <button type="button" role="menuitem" className={ITEMS[tone]} {...button}>
    <Glyph aria-hidden className={`size-5 shrink-0 ${tone === 'red' ? 'rtl:-scale-x-100' : ''}`} strokeWidth={1.75} />
    <span>{children}</span>
  </button>
);

/** An entry that is a gesture. The rest of the world decides whether it is on offer. */
export function Item({ type, ...item }: Omit<ItemProps, 'type' | 'children'> & { type: Type }) {
  const t = useText();
  return (
    <MenuItem {...item} {...useGesture({ type })}>
      {t(type)}
    </MenuItem>
  );
}
