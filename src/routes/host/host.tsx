import { lazy, Suspense } from 'react';

import type { Elements } from '../../locales/contents.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Boundary } from '../boundary.tsx';
import { useAddress } from '../use-address.ts';

const Hosted = lazy(() => import('./hosted.tsx'));

const isFramed = () => parent !== self;

export interface HostProps {
  readonly onAnew: () => void;
  /** Hears what is to be said below the bar of every page. */
  readonly onLine: (line: Elements) => void;
}

/** The link to the page around, where there is one. Whatever becomes of it, the course goes on. */
export function Host(props: HostProps) {
  const answers = useAnswers();
  const { embed } = useAddress();
  return answers && embed !== null && isFramed() ? (
    <Boundary fallback={null}>
      <Suspense fallback={null}>
        <Hosted {...props} />
      </Suspense>
    </Boundary>
  ) : null;
}
