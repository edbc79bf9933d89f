import { useState } from 'react';
import { flushSync } from 'react-dom';

import type { CardSize } from './card.tsx';

/** What the page prints: the card on one size of paper, or the completion record. */
export type Paper = CardSize | 'record';

/** The sheet that comes out when the page is printed, and a way to print one of them. */
export function usePaper(): { paper: Paper; print: (paper: Paper) => void } {
  const [paper, setPaper] = useState<Paper>('a6');
  const print = (wanted: Paper) => {
    flushSync(() => setPaper(wanted));
    window.print();
  };
  return { paper, print };
}
