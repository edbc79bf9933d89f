import { useState } from 'react';

import { chunk } from '../../chunks/chunk.ts';
import { lazily } from '../../screens/lazily.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Choices } from './choices.tsx';
import { useTakingOver } from './use-taking-over.ts';

const LiveScene = lazily(chunk(() => import('./live-scene.tsx')));

/** The first scene of the course, in the room in which the lesson goes on. */
export function Opening() {
  // Settled by the first drawing: what was written into the page stays until the lesson takes over.
  const answers = useAnswers();
  const [isWritten] = useState(!answers);
  return (
    <div
      data-lesson-room
      data-opening
      className="in-data-back:hidden in-data-[embed=1]:strip:h-auto in-data-[embed=1]:strip:min-h-0 in-data-[embed=1]:strip:flex-[1_0_auto]"
    >
      <div data-lesson>
        {/* Not drawn without it: the page says that it answers once the scene is there. */}
        {isWritten ? <WrittenScene /> : <LiveScene />}
        <Choices />
      </div>
    </div>
  );
}

const NOTHING = { __html: '' };

/**
 * The scene that the build has written here (`first-act.tsx`), and that its own script walks (`src/opening.ts`). React
 * keeps off its children: it does not compare them when it takes the page over, and never draws them.
 */
function WrittenScene() {
  useTakingOver();
  return <div data-first-act className="contents" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}
