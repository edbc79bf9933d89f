/** Whether this page was here before and comes back, by a reload or by the browser's own back, and opens its first address. */
export function isReturn(): boolean {
  if (import.meta.env.SSR || document.documentElement.dataset['ready'] !== undefined) return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
}
