/** How the browser came to this page. */
export function navigationType(): NavigationTimingType | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type;
}

/** Whether this page was already reloaded. So automatic reloads can't go on for ever, even without storage. */
export const cameByReload = (): boolean => navigationType() === 'reload';
