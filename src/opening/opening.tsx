import { useState } from 'react';

import { chunk } from '../chunks/chunk.ts';
import type { Elements } from '../locales/contents.ts';
import { lazily } from '../screens/lazily.ts';
import { useAnswers } from '../screens/use-answers.ts';
import { useTakingOver } from './use-taking-over.ts';

const LiveScene = lazily(chunk(() => import('./live-scene.tsx')));

interface OpeningProps {
  /** The ways on that are offered beside simply doing something in the scene. */
  readonly children: Elements;
}

/** The first scene of the course, in the room in which the lesson goes on. What is done in it leads there. */
export function Opening({ children }: OpeningProps) {
  // Settled by the first drawing: what was written into the page stays until the lesson takes over.
  const answers = useAnswers();
  const [isWritten] = useState(!answers);
  return (
    <div
      data-opening
      className="lesson-room opening-room h-(--room,100%) flex-[1_0_auto] in-data-back:hidden in-data-framed:min-h-0 strip-below:h-auto strip-below:min-h-0"
    >
      <div data-lesson className="lesson-grid">
        {/* Not drawn without it: the page says that it answers once the scene is there. */}
        {isWritten ? <WrittenScene /> : <LiveScene />}
        {children}
      </div>
    </div>
  );
}

const NOTHING = { __html: '' };

/**
 * The scene that the build has written here (`first-screens.tsx`), and that its own script walks (`scene-script.ts`). React
 * keeps off its children: it does not compare them when it takes the page over, and never draws them.
 */
function WrittenScene() {
  useTakingOver();
  return <div data-first-act className="contents" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}
