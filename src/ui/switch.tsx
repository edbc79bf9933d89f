import type { Contents } from '../locales/contents.ts';

interface SwitchProps {
  isOn: boolean;
  turn: (isOn: boolean) => void;
  className?: string;
  children: Contents;
}

/** Something that is on or off, at once. */
export const Switch = ({ isOn, turn, className = '', children }: SwitchProps) => (
  <label className={`flex min-h-11 w-fit cursor-pointer items-center gap-3 text-base font-medium ${className}`}>
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      checked={isOn}
      onChange={(event) => turn(event.target.checked)}
      className="h-6 w-11 shrink-0 cursor-pointer appearance-none rounded-2xl border border-ink-soft bg-card p-0.75 before:block before:size-4 before:rounded-full before:bg-ink-soft before:transition-[margin] checked:border-ink checked:bg-ink checked:before:ms-5 checked:before:bg-paper motion-reduce:before:transition-none forced-colors:before:bg-[ButtonText]"
    />
    <span>{children}</span>
  </label>
);
