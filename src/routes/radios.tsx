interface RadiosProps<Value extends string | number> {
  /** One in the page. */
  name: string;
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: Value | null;
  choose: (value: Value) => void;
  /** Set where each answer is a button of its own, framed once it is chosen: `styles/papers.css`. */
  isChips?: boolean;
  className?: string;
}

/** One question with few answers. */
export const Radios = <Value extends string | number>({
  name,
  legend,
  options,
  chosen,
  choose,
  isChips = false,
  className = 'mt-1 flex flex-wrap gap-x-5',
}: RadiosProps<Value>) => (
  <fieldset>
    <legend className={isChips ? 'text-base font-semibold' : 'text-sm font-medium'}>{legend}</legend>
    <div className={className}>
      {options.map(({ value, label }) => (
        <label
          key={value}
          data-chip={isChips ? '' : undefined}
          className={isChips ? undefined : 'flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11'}
        >
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => choose(value)}
            className="size-4 accent-brass-ink"
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
