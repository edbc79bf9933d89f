import { useLayoutEffect } from 'react';

import { useConfig } from '../../delivery/config/company.ts';

/** Puts the company's colours where the style sheet looks for them. */
export function useAccent(): void {
  const { accent } = useConfig();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    if (accent === null) return;
    style.setProperty('--accent', accent.light);
    style.setProperty('--accent-dark', accent.dark);
    return () => {
      style.removeProperty('--accent');
      style.removeProperty('--accent-dark');
    };
  }, [accent]);
}
