import { PracticeBadge } from '../art/practice-badge.tsx';

/** The simulated computer, in whatever room it is given. */
export const Computer = () => (
  <section data-device="computer" className="@container flex h-full w-full flex-col">
    <PracticeBadge />
  </section>
);
