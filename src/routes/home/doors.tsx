import { useText } from '../../locales/text.ts';

/** The picture that stays: one door is only pulled to, and the light behind it shows; the other one is locked. */
export function Doors() {
  const t = useText();
  return (
    <figure className="w-full">
      <svg
        width="480"
        height="336"
        fill="none"
        viewBox="0 0 480 336"
        role="img"
        aria-label={t('home.picture')}
        className="block h-auto w-full rtl:-scale-x-100"
      >
        <path d="M8 304H472" className="stroke-line" strokeWidth="2" strokeLinecap="round" />
        <PulledTo />
        <Locked />
      </svg>
      <figcaption className="grid grid-cols-2 gap-2 text-center text-sm font-medium text-ink-soft">
        <span>{t('home.pictureShut')}</span>
        <span className="text-brass-ink">{t('home.pictureLocked')}</span>
      </figcaption>
    </figure>
  );
}

/** Ajar: chats behind its window, light through the gap and on the floor, an empty lock. */
const PulledTo = () => (
  <g>
    <path d="M40 304V34a6 6 0 0 1 6-6h156a6 6 0 0 1 6 6v270" className="fill-card stroke-line" strokeWidth="2" />
    <path d="M54 304V42h140v262z" className="fill-brass/45" />
    <path d="M176 304h18l34 28h-66z" className="fill-brass/25" />
    <path d="M54 42l122 10v266l-122-14z" className="fill-ink dark:fill-line" />
    <path d="M72 66l84 6v92l-84-3z" className="fill-brass/90" />
    <g className="fill-card dark:fill-paper">
      <path d="M82 80l40 3a6 6 0 0 1 6 6v4a6 6 0 0 1-6 6l-40-2a5 5 0 0 1-5-5v-7a5 5 0 0 1 5-5z" opacity=".95" />
      <path d="M106 108l36 2a6 6 0 0 1 6 6v5a6 6 0 0 1-6 6l-36-1a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5z" opacity=".7" />
      <path d="M82 132l30 1a6 6 0 0 1 6 6v4a6 6 0 0 1-6 6l-30-1a5 5 0 0 1-5-5v-6a5 5 0 0 1 5-5z" opacity=".95" />
    </g>
    <path d="M72 188l84 4v96l-84-9z" className="fill-none stroke-card/25 dark:stroke-ink/25" strokeWidth="2" />
    <path d="M160 176h9v34h-9z" className="fill-line dark:fill-ink-soft" />
    <path
      d="M164.500 186a3 3 0 0 1 1.500 5.500l1 7h-5l1-7a3 3 0 0 1 1.500-5.500z"
      className="fill-ink dark:fill-paper"
    />
  </g>
);

/** Shut and locked: no light, the code in its window, the bolt across, the key turned. */
const Locked = () => (
  <g>
    <path d="M272 304V34a6 6 0 0 1 6-6h156a6 6 0 0 1 6 6v270" className="fill-card stroke-line" strokeWidth="2" />
    <path d="M286 42h140v262H286z" className="fill-ink dark:fill-line" />
    <path d="M304 66h88v96h-88z" className="fill-card/15 dark:fill-ink/10" />
    <g className="fill-none stroke-card/70 dark:stroke-ink/60" strokeWidth="5">
      <path d="M322.500 84.500h15v15h-15zM358.500 84.500h15v15h-15zM322.500 128.500h15v15h-15z" />
      <path d="M346 84v10M346 104h10M356 112h20M346 120v10h14M372 124v10M356 144h20M320 112h16" strokeWidth="6" />
    </g>
    <path d="M304 188h88v96h-88z" className="fill-none stroke-card/25 dark:stroke-ink/25" strokeWidth="2" />
    <path d="M418 186h18v11h-18z" className="fill-brass" />
    <rect x="402" y="172" width="14" height="40" rx="4" className="fill-line dark:fill-ink-soft" />
    <g className="fill-none stroke-brass" strokeWidth="6" strokeLinecap="round">
      <path d="M409 192H392" />
      <circle cx="378" cy="192" r="13" />
    </g>
  </g>
);
