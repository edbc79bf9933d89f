import ChevronDown from 'lucide-react/icons/chevron-down';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { SPEEDS } from '../../machines/session/pacer.machine.ts';
import { Button } from '../../ui/button.tsx';
import { useCursor, useRun } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';

/** While the cursor leads: pause, speed, and taking over from here. */
export function WatchActs() {
  const t = useText();
  const answers = useAnswers();
  const { pacer } = useRun();
  const isPaused = useCursor((cursor) => cursor.matches({ cursor: 'paused' }));
  const speed = useCursor(({ context }) => context.speed);
  const Icon = isPaused ? Play : Pause;
  return (
    <Fragment>
      <label className="relative inline-flex min-h-11 items-center rounded-card border border-edge bg-card text-[0.9375rem] font-semibold tabular outline-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
        <span className="sr-only">{t('coach.speed')}</span>
        <select
          className="min-h-11 cursor-pointer appearance-none rounded-card bg-transparent ps-3 pe-7 outline-none"
          disabled={!answers}
          value={speed}
          onChange={({ target: { value } }) => {
            const chosen = SPEEDS.find((one) => one === Number(value));
            if (chosen !== undefined) pacer.cursor.send({ type: 'speed', speed: chosen });
          }}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one} className="bg-card text-ink">
              {t('coach.speed.times', { speed: one === 0.5 ? '½' : one })}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute inset-e-2 size-4" />
      </label>
      <Button size="snug" onClick={() => pacer.cursor.send({ type: isPaused ? 'play' : 'pause' })}>
        <Icon aria-hidden className="size-4 shrink-0" />
        <span>{t(isPaused ? 'coach.play' : 'coach.pause')}</span>
      </Button>
      <Button tone="indigo" size="snug" onClick={() => pacer.send({ type: 'mode', mode: 'practice' })}>
        {t('coach.takeOver')}
      </Button>
    </Fragment>
  );
}
