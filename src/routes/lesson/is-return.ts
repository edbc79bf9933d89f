import { navigationType } from '../broken/navigation-type.ts';

/** Whether this page was here before and comes back, by a reload or by the browser's own back, and opens its first address. */
export function isReturn(): boolean {
  if (import.meta.env.SSR || document.documentElement.dataset['ready'] !== undefined) return false;
  const type = navigationType();
  return type === 'reload' || type === 'back_forward';
}
