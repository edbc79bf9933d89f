import { type RefCallback, useCallback, useState } from 'react';

/** From this width of a stage on, both devices stand side by side. The stylesheet knows the same number. */
const WIDE = 760;

/** Whether an element is too narrow for two devices; `null` until it has been measured, which is before it is first seen. */
export function useIsNarrow(): [RefCallback<HTMLElement>, boolean | null] {
  const [isNarrow, setNarrow] = useState<boolean | null>(null);
  // Always the same: another one would have every drawing begin to measure anew.
  const measure = useCallback<RefCallback<HTMLElement>>((element) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setNarrow(entry.contentRect.width < WIDE);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, isNarrow];
}
