import type { Elements } from '../locales/contents.ts';

/** One thing after the other: its entries are plain `<li>`. */
export const Numbered = ({ children }: { children: Elements }) => (
  <ol className="mt-3 text-base font-normal [counter-reset:numbered] *:relative *:mt-3 *:ps-9 *:text-pretty *:[counter-increment:numbered] *:before:absolute *:before:inset-s-0 *:before:top-0 *:before:grid *:before:size-6 *:before:place-items-center *:before:rounded-full *:before:border *:before:border-brass *:before:text-sm *:before:font-semibold *:before:text-brass-ink *:before:content-[counter(numbered)]">
    {children}
  </ol>
);
