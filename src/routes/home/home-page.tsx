import { lazy, Suspense } from 'react';

import { useAnswers } from '../../screens/use-answers.ts';
import { Frame } from '../frame.tsx';
import { whenIdle } from '../when-idle.ts';
import { CourseSection } from './course-section.tsx';
import { Opening } from './opening.tsx';

const Below = lazy(async () => {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return import('./below.tsx');
});

/** The opening page: the first scene of the course fills the window, and below it stands all else that is to be known. */
export default function HomePage() {
  const answers = useAnswers();
  return (
    <Frame title={null} height="window">
      <Opening />
      <div className="mx-auto w-full max-w-6xl px-5 sm:px-8">
        <CourseSection />
        {/* At the very end, so that nothing moves when it arrives. */}
        {answers ? (
          <Suspense>
            <Below />
          </Suspense>
        ) : null}
      </div>
    </Frame>
  );
}
