import { useState } from 'react';
import { type TextKey, useText } from '../../../locales/text.ts';
import type { Futures } from '../../../machines/lesson/step.ts';
import { worldsOf } from '../../../machines/session/futures.ts';
import { policyOf } from '../../../machines/session/session.ts';
import { doorOf } from '../../../machines/world/readings.ts';
import type { World } from '../../../machines/world/world.ts';
import { Door } from '../../art/door.tsx';
import { Button } from '../../../ui/button.tsx';
import { useRun } from '../../session-context.tsx';
import { Still } from '../../stage/still.tsx';
import { useIsSmall } from '../../stage/use-is-small.ts';
import { textKey } from '../../text-key.ts';
import { TimeSlider } from './time-slider.tsx';

/** Where one future has come to. */
interface Scene {
  id: string;
  title: TextKey;
  says: TextKey;
  world: World;
}

/** Two futures on one time slider. Where only one fits, it is chosen by its door; both doors are always seen. */
export default function FuturesStage({ futures }: { futures: Futures }) {
  const t = useText();
  const { session } = useRun();
  const [measure, isSmall] = useIsSmall();
  const [worlds] = useState(() => worldsOf(session.getSnapshot().context, futures));
  const { branches, times, opensAt } = futures;
  const isWatched = policyOf(session.getSnapshot().context).gate === 'pacer only';
  // Nobody moves a watched slider: it stands where the futures have parted.
  const [time, setTime] = useState(isWatched ? times.length - 1 : opensAt);
  const [chosen, choose] = useState(branches[0].id);
  const clock = textKey(times[time] ?? '');
  const scenes = branches.flatMap(({ id, title, moments }, index): Scene[] => {
    const world = worlds[index]?.[time];
    const says = moments[time]?.says;
    return world === undefined || says === undefined ? [] : [{ id, title: textKey(title), says: textKey(says), world }];
  });
  const told = scenes.map(({ title, says }) => `${t(title)}: ${t(says)}`).join(' ');
  return (
    <section ref={measure} data-stage data-futures className="stage-wide" aria-label={t('futures.name')}>
      {isSmall === true ? <Doors scenes={scenes} chosen={chosen} choose={choose} /> : null}
      <div className="futures-branches">
        {scenes.map((scene) =>
          isSmall === true && scene.id !== chosen ? null : (
            <Branch key={scene.id} scene={scene} clock={clock} hasDoor={isSmall !== true} />
          ),
        )}
      </div>
      <TimeSlider times={times.map(textKey)} time={time} told={`${t(clock)}. ${told}`} move={setTime} />
    </section>
  );
}

interface DoorsProps {
  scenes: readonly Scene[];
  chosen: string;
  choose: (id: string) => void;
}

function Doors({ scenes, chosen, choose }: DoorsProps) {
  const t = useText();
  return (
    <div data-doors className="grid grid-cols-2 gap-2" role="group" aria-label={t('futures.name')}>
      {scenes.map(({ id, title, world }) => (
        <Button key={id} tone="tile" size="row" aria-pressed={id === chosen} onClick={() => choose(id)}>
          <Door state={doorOf(world)} className="futures-door" />
          <span>{t(title)}</span>
        </Button>
      ))}
    </div>
  );
}

function Branch({ scene: { title, says, world }, clock, hasDoor }: { scene: Scene; clock: TextKey; hasDoor: boolean }) {
  const t = useText();
  return (
    <figure className="futures-branch">
      <figcaption className="mb-3.5 flex items-end gap-3.5 small:mb-2">
        {hasDoor ? <Door state={doorOf(world)} className="futures-door" /> : null}
        <div>
          {hasDoor ? <h2 className="text-xl leading-tight font-semibold tracking-[-0.011em]">{t(title)}</h2> : null}
          <p className="mt-0.5 min-h-[2.8em] text-base leading-snug text-pretty text-ink-soft small:min-h-0 small:text-ink">
            {t(says)}
          </p>
        </div>
      </figcaption>
      <Still world={world} clock={clock} />
    </figure>
  );
}
