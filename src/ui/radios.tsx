import { useState } from 'react';

import { Chip, type ChipLook } from './chip.tsx';

const GROUPS = {
  line: 'mt-1 flex flex-wrap gap-x-5',
  chip: 'mt-2 flex flex-wrap gap-2',
  row: 'mt-1 grid',
  segment: 'mt-1 flex rounded-card bg-line/70 p-0.75',
} as const;

const LEGENDS = {
  line: 'text-sm font-medium',
  chip: 'text-base font-semibold',
  row: 'text-sm font-semibold text-ink-soft',
  segment: 'text-sm font-semibold text-ink-soft',
} as const;

interface RadiosProps<Value extends string | number> {
  /** One in the page. */
  name: string;
  legend: string;
  options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[];
  chosen: Value | null;
  choose: (value: Value) => void;
  /** Plain ones in a line, or each with a face of its own. */
  look?: 'line' | ChipLook;
  /** One below the other. */
  isStack?: boolean;
}

/**
 * One question with few answers. What is pressed is checked at once, also where it leads to a page that takes its time: the
 * next press would find the old answer still checked, and so change nothing.
 */
export function Radios<Value extends string | number>({
  name,
  legend,
  options,
  chosen,
  choose,
  look = 'line',
  isStack = false,
}: RadiosProps<Value>) {
  const [pressed, press] = useState<{ from: Value | null; to: Value } | null>(null);
  if (pressed !== null && pressed.from !== chosen) press(null);
  const shown = pressed?.from === chosen ? pressed.to : chosen;
  const change = (to: Value) => {
    press({ from: chosen, to });
    choose(to);
  };
  return (
    <fieldset>
      <legend className={LEGENDS[look]}>{legend}</legend>
      <div className={isStack ? 'mt-2 grid gap-2' : GROUPS[look]}>
        {options.map(({ value, label, note }) => {
          const input = { name, checked: value === shown, onChange: () => change(value) };
          return look === 'line' ? (
            <label key={value} className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
              <input type="radio" className="size-4 accent-brass-ink" {...input} />
              <span>{label}</span>
            </label>
          ) : (
            <Chip key={value} look={look} note={note} {...input}>
              {label}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
