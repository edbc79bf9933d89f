import type { Contents } from '../locales/contents.ts';

interface StatusProps {
  /** Grows each time that this is said, so that the same words are heard and seen to be said once more. */
  times: number;
  className?: string;
  children: Contents;
}

/** What has come of a press, for eye and ear. */
export const Status = ({ times, className, children }: StatusProps) => (
  <p role="status" className={className}>
    <span key={times} className="motion-safe:animate-said">
      {children}
    </span>
  </p>
);
