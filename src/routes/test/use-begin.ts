import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Destination } from '../address.ts';
import { useUrlOf } from '../use-address.ts';

interface Asked {
  /** What the address names; `null` where it names none. */
  seed: number | null;
  /** Whether this very one had begun before the page was reloaded. */
  hasBegun: () => boolean;
  /** The address of what is drawn from a seed. */
  at: (seed: number) => Destination;
}

/** Whether what the address names has begun, and how to begin from a seed. */
export function useBegin({ seed, hasBegun, at }: Asked): [isOn: boolean, begin: (seed: number) => void] {
  const navigate = useNavigate();
  const urlOf = useUrlOf();
  const [begun, setBegun] = useState(() => (hasBegun() ? seed : null));
  return [
    begun !== null && begun === seed,
    (fresh) => {
      setBegun(fresh);
      void navigate(urlOf(at(fresh)), { replace: fresh === seed || fresh === begun });
    },
  ];
}
