import type { Contents, PropsOf } from '../locales/contents.ts';

const LOOKS = {
  /** Framed, and the frame is heavier once it is chosen. */
  chip: {
    label: 'gap-2.5 px-3 py-2',
    input: '',
    face: 'rounded-card border border-edge bg-card group-hover:border-ink-soft peer-checked:border-ink',
  },
  /** A line of a menu, tinted once it is chosen. */
  row: {
    label: 'gap-3 px-3 py-2',
    input: '',
    face: 'rounded-lg group-hover:bg-line/40 peer-checked:bg-brass/15',
  },
  /** A part of a bar, raised once it is chosen. */
  segment: {
    label: 'flex-1 justify-center px-3 py-1 text-center',
    input: 'sr-only',
    face: 'rounded-[9px] peer-checked:bg-card peer-checked:lift-sm dark:peer-checked:bg-track',
  },
} as const;

export type ChipLook = keyof typeof LOOKS;

interface ChipProps extends Omit<PropsOf<'input'>, 'type'> {
  type?: 'radio' | 'checkbox';
  look?: ChipLook;
  /** Stands at the other end, and is softer. */
  note?: string | undefined;
  children: Contents;
}

/** An answer to choose. Its input comes first, so that its looks follow from it without `:has()`. */
export function Chip({ type = 'radio', look = 'chip', note, children, ...input }: ChipProps) {
  const { label, input: sign, face } = LOOKS[look];
  return (
    <label className={`group relative flex min-h-11 cursor-pointer items-center text-base leading-tight ${label}`}>
      <input
        type={type}
        className={`peer relative z-1 size-4 shrink-0 accent-brass-ink outline-none ${sign}`}
        {...input}
      />
      <span
        aria-hidden
        className={`absolute inset-0 outline-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 forced-colors:peer-checked:outline-2 forced-colors:peer-checked:outline-[Highlight] ${face}`}
      />
      <span className="relative peer-checked:font-semibold">{children}</span>
      {note === undefined ? null : <span className="relative ms-auto text-sm text-ink-soft tabular">{note}</span>}
    </label>
  );
}
