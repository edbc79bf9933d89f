import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Destination } from '../address/address.ts';
import { useUrlOf } from '../address/use-address.ts';

interface Asked {
  /** What the address names; `null` where it names none. */
  seed: number | null;
  /** Whether this very one had begun before the page was reloaded. */
  hasBegun: () => boolean;
  /** The address of a lesson drawn from a seed. */
  at: (seed: number) => Destination;
}

/** What was started here, and whether it continues a kept run. */
interface Begun {
  seed: number | null;
  goesOn: boolean;
}

/** What the address names, if it has begun, and how to begin, or to go on, from a seed. */
export function useBegin({
  seed,
  hasBegun,
  at,
}: Asked): [begun: Begun | null, begin: (seed: number, goesOn?: boolean) => void] {
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  const [begun, setBegun] = useState<Begun | null>(() => (hasBegun() ? { seed, goesOn: true } : null));
  return [
    begun !== null && begun.seed !== null && begun.seed === seed ? begun : null,
    (wanted, goesOn = false) => {
      setBegun({ seed: wanted, goesOn });
      void navigate(urlOf(at(wanted)), { replace: wanted === seed || wanted === begun?.seed });
    },
  ];
}
