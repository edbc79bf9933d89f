/** Our mark: a key, its bow a keyhole. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
    <rect width="32" height="32" rx="9" className="fill-brass" />
    <g
      className="fill-none stroke-card dark:stroke-paper"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="11.6" cy="16" r="4.6" />
      <path d="M16.2 16H26M21.6 16v4M26 16v3" />
    </g>
  </svg>
);
