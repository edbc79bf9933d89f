import { useState } from 'react';
import { Link } from '../frame/link.tsx';

import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { Opening } from '../../opening/opening.tsx';
import { Extra } from '../../screens/boundary.tsx';
import { lazily } from '../../screens/lazily.ts';
import { LeftOut } from '../../screens/left-out.tsx';
import { useAnswers } from '../../screens/use-answers.ts';
import { Frame } from '../frame/frame.tsx';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { BELOW } from './below-chunk.ts';
import { Choices } from './choices.tsx';
import { CourseSection } from './course-section.tsx';

const Below = lazily(BELOW);

/**
 * The opening page: the first scene of the course fills the window, and below it stands all else that is to be known. In
 * somebody else's page that is one link away (`/about/`), and the lessons stand in the same window as the scene.
 */
export default function HomePage() {
  const answers = useAnswers();
  const { embed } = useAddress();
  return (
    <Frame title={null} height="window">
      <Opening>
        <Choices />
      </Opening>
      <LaterStyles />
      <div className="mx-auto w-full max-w-6xl px-5 in-data-embed:px-4 sm:px-8 sm:in-data-embed:px-4">
        <CourseSection />
        {/* A platform's frame ends with the scene, or for who comes back with the lessons: the bar leads to the rest. */}
        <div className="in-data-framed:hidden">
          {/* At the very end, so that nothing moves when it arrives. */}
          {answers && embed === null ? (
            <Extra instead={<LeftOut />}>
              <Below />
            </Extra>
          ) : null}
          <Elsewhere />
        </div>
      </div>
    </Frame>
  );
}

const NOTHING = { __html: '' };

/** Where the build puts the styles of all that follows the first screen (`scripts/prerender.ts`). React keeps off it. */
function LaterStyles() {
  const answers = useAnswers();
  const [isWritten] = useState(!answers);
  return isWritten ? <div data-later-styles suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} /> : null;
}

/** Who hears what is done here, and the way to all else. */
function Elsewhere() {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <p className="hidden pb-2 text-sm text-ink-soft in-data-embed:block">
      <span>{t('home.factsEmbedded')}</span>
      {SPACE}
      <Link to={urlOf({ page: 'about' })} data-held="" className="font-semibold underline underline-offset-4">
        {t('home.about')}
      </Link>
    </p>
  );
}
