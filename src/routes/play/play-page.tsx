import { useText } from '../../locales/text.ts';
import { Desk } from '../../screens/stage/stage.tsx';
import { StageProvider } from '../../screens/stage-view.tsx';
import { Frame } from '../frame/frame.tsx';
import { Devices } from './devices.tsx';
import { TimePassing } from './passing.tsx';
import { Readers } from './readers.tsx';
import { useSandbox } from './use-sandbox.ts';

/** Everything that the simulation can do, and nothing asked. */
export default function PlayPage() {
  const t = useText();
  const { view, passed, times, pass, begin, setUp } = useSandbox();
  return (
    <Frame title={t('play.title')} height="wide">
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <div className="flex h-[calc(100dvh-4rem)] max-h-180 min-h-128 flex-col in-data-[embed=auto]:h-160 lg:h-auto lg:max-h-none lg:min-h-0 lg:min-w-0 lg:flex-1">
          <StageProvider value={view}>
            <Desk />
          </StageProvider>
        </div>
        <aside className="space-y-7 border-line px-5 py-6 max-lg:border-t lg:w-88 lg:shrink-0 lg:overflow-y-auto lg:border-s">
          <header>
            <h1 className="text-xl font-semibold">{t('play.title')}</h1>
            <p className="mt-1 text-sm text-pretty text-ink-soft">{t('play.says')}</p>
          </header>
          <Readers world={view.world} />
          <TimePassing world={view.world} passed={passed} times={times} pass={pass} begin={begin} />
          <Devices scene={view.world.context.scene} setUp={setUp} />
        </aside>
      </div>
    </Frame>
  );
}
