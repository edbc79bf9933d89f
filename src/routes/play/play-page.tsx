import { useEffect } from 'react';

import { useText } from '../../locales/text.ts';
import { sideAhead } from '../../screens/late.ts';
import { Desk } from '../../screens/stage/stage.tsx';
import { scrolling } from '../../screens/scrolling.ts';
import { StageProvider } from '../../screens/stage-view.tsx';
import { Frame } from '../frame/frame.tsx';
import { Devices } from './devices.tsx';
import { TimePassing } from './passing.tsx';
import { Readers } from './readers.tsx';
import { useSandbox } from './use-sandbox.ts';

/** Everything that the simulation can do, and nothing asked. */
export default function PlayPage() {
  const t = useText();
  useEffect(() => void sideAhead(), []);
  const { view, passed, times, pass, begin, setUp } = useSandbox();
  return (
    <Frame title={t('play.title')} height="window">
      <div className="lesson-room">
        <div data-lesson data-layout="free" className="lesson-grid">
          <aside className="coach-card bg-card [--ground:var(--card)]" data-bandless>
            <span />
            <div ref={scrolling} className="coach-words grid content-start gap-6 pb-5">
              <header>
                <h1 className="text-2xl leading-8 font-bold tracking-tight">{t('play.title')}</h1>
                <p className="mt-1 text-[0.9375rem] leading-5.5 text-pretty text-ink-soft">{t('play.says')}</p>
              </header>
              <Readers world={view.world} />
              <TimePassing world={view.world} passed={passed} times={times} pass={pass} begin={begin} />
              <Devices scene={view.world.context.scene} setUp={setUp} />
            </div>
          </aside>
          <StageProvider value={view}>
            <Desk />
          </StageProvider>
        </div>
      </div>
    </Frame>
  );
}
