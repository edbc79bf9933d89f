import { useEffect } from 'react';

import { loadAnew, MissingChunk } from '../../chunks/chunk.ts';
import type { Elements } from '../../locales/contents.ts';
import type { Met } from '../../screens/boundary.tsx';
import { stepTo } from '../../screens/focus-on.ts';
import { Button } from '../../ui/button.tsx';

/** The words where the catalog itself is what failed. */
export function BareBroken({ met: { fault, tries, again } }: { readonly met: Met }) {
  const isMissing = fault instanceof MissingChunk;
  useEffect(() => {
    if (!isMissing) return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isMissing, again]);
  return (
    <Calm
      title={isMissing ? 'This page could not be loaded' : 'This page has stopped'}
      body="It was nothing that you did. Wait a moment, then try again."
    >
      <WaysOn>
        <Button tone="ink" onClick={isMissing && tries === 0 ? again : () => void loadAnew()}>
          Try again
        </Button>
      </WaysOn>
    </Calm>
  );
}

interface CalmProps {
  readonly title: string;
  readonly body: string;
  readonly children: Elements;
}

/** Takes the focus if it was lost with the earlier contents, so that a screen reader reads this. */
export const Calm = ({ title, body, children }: CalmProps) => (
  <main className="grid min-h-dvh place-items-center bg-paper px-5 py-12 font-sans text-ink">
    <div className="max-w-md">
      <h1 ref={stepTo} tabIndex={-1} className="text-2xl font-semibold text-balance outline-none">
        {title}
      </h1>
      <div className="mt-3 text-base text-pretty text-ink-soft">
        <p>{body}</p>
        {children}
      </div>
    </div>
  </main>
);

export const WaysOn = ({ children }: { readonly children: Elements }) => (
  <div className="mt-6 flex flex-wrap gap-3">{children}</div>
);
