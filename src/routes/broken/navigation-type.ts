/** How the browser came to this page. */
export function navigationType(): NavigationTimingType | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type;
}

/** Whether this page was loaded anew already. So nothing that loads a page anew by itself goes on for ever, storage or not. */
export const cameByReload = (): boolean => navigationType() === 'reload';
