import { Extra } from '../boundary.tsx';
import { LATE, useAlong } from '../late.ts';
import { lazily } from '../lazily.ts';
import { LeftOut } from '../left-out.tsx';

const Beyond = lazily(LATE.beyond, null);
const Tally = lazily(LATE.tally, null);

/** What somebody who has walked away has beside the phone. In a picture nothing can be tried again. */
export function BesideAway({ isStill = false }: { isStill?: boolean }) {
  useAlong('beyond');
  return (
    <Extra instead={isStill ? null : <Missing className="stage-beyond" />}>
      <Beyond />
    </Extra>
  );
}

/** What lies in the next person's hands, where the phone lay. */
export function BesideNextPerson() {
  useAlong('tally');
  return (
    <Extra instead={<Missing className="stage-tally" />}>
      <Tally />
    </Extra>
  );
}

const Missing = ({ className }: { className: string }) => (
  <div className={className}>
    <LeftOut />
  </div>
);
