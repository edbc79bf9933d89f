import { useMemo } from 'react';

import { useConfig } from '../../delivery/config/company.ts';
import { courseOf } from './course.ts';
import { useAddress } from '../address/use-address.ts';

/** The lessons that are on offer here: named by the address, or by the company, or all. The same list while they are the same. */
export function useCourse() {
  const { lessons } = useAddress();
  const config = useConfig();
  const ids = (lessons ?? config.lessons)?.join() ?? null;
  return useMemo(() => courseOf(ids?.split(',') ?? null), [ids]);
}
