import { useState } from 'react';

import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { ClockChoice } from '../../screens/test/wait-clock.tsx';
import { Frame } from '../frame/frame.tsx';
import { TestDoors } from './doors.tsx';
import { freshSeed } from './fresh-seed.ts';
import { Button } from '../../ui/button.tsx';

interface IntroProps {
  title: string;
  says: string;
  /** How many there will be. */
  rooms: number;
  clock: ClockChoice;
  /** Told a seed that stays the same however often it is pressed. */
  begin: (fresh: number) => void;
  /** Goes on with one that was left before its end; `null` where none was. */
  goOn?: (() => void) | null;
  foot?: string | null;
}

/** What will be asked, before it begins: nothing that is said here tells the way. */
export function Intro({ title, says, rooms, clock, begin, goOn = null, foot = null }: IntroProps) {
  const t = useText();
  const [fresh] = useState(freshSeed);
  return (
    <Frame title={title}>
      <div className="mx-auto grid w-full max-w-5xl flex-1 content-center items-center gap-x-16 gap-y-8 px-5 py-8 sm:px-8 md:grid-cols-[7fr_5fr]">
        <section>
          <p className="text-sm font-medium text-brass-ink">{t('app.practice-notice')}</p>
          <h1 className="mt-3 text-3xl leading-tight font-semibold tracking-tight text-balance sm:text-[2.75rem] sm:leading-[1.12]">
            {title}
          </h1>
          <p className="mt-5 text-lg text-pretty sm:text-xl">{says}</p>
          <ul className="mt-4 space-y-1.5 text-base text-pretty text-ink-soft">
            <li>{t('test.intro.noHints')}</li>
            <li>{t('test.intro.giveUp')}</li>
          </ul>
          <label className="mt-5 flex min-h-11 cursor-pointer items-center gap-3 text-base">
            <input
              type="checkbox"
              checked={clock.isOn}
              onChange={({ target }) => clock.turn(target.checked)}
              className="size-5 shrink-0 accent-ink"
            />
            <span>
              <span>{t('test.intro.clock')}</span>
              {SPACE}
              <span className="text-ink-soft">{t('test.intro.clockNote')}</span>
            </span>
          </label>
          <div className="mt-6 flex flex-wrap gap-3">
            {goOn === null ? null : (
              <Button tone="ink" size="large" onClick={goOn} className="w-full sm:w-auto">
                {t('test.intro.goOn')}
              </Button>
            )}
            <Button
              tone={goOn === null ? 'ink' : 'outline'}
              size="large"
              onClick={() => begin(fresh)}
              className="w-full sm:w-auto"
            >
              {t(goOn === null ? 'test.intro.begin' : 'test.intro.anew')}
            </Button>
          </div>
          {foot === null ? null : <p className="mt-4 text-sm text-ink-soft">{foot}</p>}
        </section>
        <TestDoors count={rooms} />
      </div>
    </Frame>
  );
}
