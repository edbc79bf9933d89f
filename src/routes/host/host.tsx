import { lazy, Suspense } from 'react';

import { useAnswers } from '../../screens/use-answers.ts';
import { Boundary } from '../boundary.tsx';
import { useAddress } from '../use-address.ts';

const Hosted = lazy(() => import('./hosted.tsx'));

const isFramed = () => parent !== self;

/** The link to the page around, where there is one. Whatever becomes of it, the course goes on. */
export function Host({ onAnew }: { onAnew: () => void }) {
  const answers = useAnswers();
  const { embed } = useAddress();
  return answers && embed !== null && isFramed() ? (
    <Boundary fallback={null}>
      <Suspense fallback={null}>
        <Hosted onAnew={onAnew} />
      </Suspense>
    </Boundary>
  ) : null;
}
