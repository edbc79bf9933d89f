import CheckCheck from 'lucide-react/icons/check-check';

/** Sent and read. */
export const Ticks = () => <CheckCheck aria-hidden className="text-(--sim-tick) size-4 shrink-0" strokeWidth={2} />;
