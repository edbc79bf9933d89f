import { type RefCallback, useCallback, useState } from 'react';

/** Below these, in rem, one device alone is shown, and fills what room there is: the sheets' `small` (`lesson-view.css`). */
export const LEAST = { width: 30.0625, height: 34 };

/**
 * Whether the lesson's room, in which an element stands, is too small for two devices in their frames; `null` until it
 * has been measured, which is before it is first seen.
 */
export function useIsSmall(): [RefCallback<HTMLElement>, boolean | null] {
  const [isSmall, setSmall] = useState<boolean | null>(null);
  // Always the same: another one would have every drawing begin to measure anew.
  const measure = useCallback<RefCallback<HTMLElement>>((element) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { width, height } = entry.contentRect;
      setSmall(width < LEAST.width * rem || height < LEAST.height * rem);
    });
    observer.observe(element.closest('[data-lesson]') ?? element);
    return () => observer.disconnect();
  }, []);
  return [measure, isSmall];
}
