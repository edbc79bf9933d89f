/** Shut doors, numbered; what is behind them is not to be seen. */
export const TestDoors = ({ count }: { count: number }) => (
  <div
    aria-hidden="true"
    className="mx-auto hidden justify-center gap-[11%] self-center border-b-2 border-line px-8 md:flex"
  >
    {Array.from({ length: count }, (_, index) => (
      <Door key={index} number={index + 1} />
    ))}
  </div>
);

const Door = ({ number }: { number: number }) => (
  <svg width="136" height="238" fill="none" viewBox="-2 14 136 238" className="block h-auto w-35 rtl:-scale-x-100">
    <path d="M0 252V22a6 6 0 0 1 6-6h120a6 6 0 0 1 6 6v230" className="fill-card stroke-line" strokeWidth="2" />
    <path d="M12 30h108v222H12z" className="fill-ink dark:fill-line" />
    <path d="M12 249h108v3H12z" className="fill-brass" />
    <path
      d="M28 132h76v100H28zM28 50h76v62H28z"
      className="fill-none stroke-card/25 dark:stroke-ink/25"
      strokeWidth="2"
    />
    <circle cx="66" cy="81" r="19" className="fill-brass" />
    <text
      x="66"
      y="88"
      textAnchor="middle"
      className="origin-[66px_88px] fill-paper text-xl font-semibold rtl:-scale-x-100"
    >
      {number}
    </text>
    <path d="M106 146h8v30h-8z" className="fill-line dark:fill-ink-soft" />
    <circle cx="110" cy="156" r="6" className="fill-brass" />
  </svg>
);
