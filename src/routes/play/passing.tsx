import { useText } from '../../locales/text.ts';
import { Status } from '../../screens/status.tsx';
import type { World } from '../../machines/world/world.ts';
import type { Passing as Passed, Sandbox } from './sandbox.ts';
import { Button } from '../../ui/button.tsx';

const WAYS = [
  { type: 'clock.nextPerson', label: 'play.nextPerson', said: 'play.passed.nextPerson' },
  { type: 'clock.youReturn', label: 'play.youReturn', said: 'play.passed.youReturn' },
  { type: 'clock.phoneUnused14Days', label: 'play.phoneUnused', said: 'play.passed.phoneUnused' },
  { type: 'clock.computerIdle30Days', label: 'play.computerIdle', said: 'play.passed.computerIdle' },
] as const;

interface PassingProps {
  world: World;
  passed: Sandbox['passed'];
  times: Sandbox['times'];
  pass: (type: Passed) => void;
  begin: () => void;
}

/** What no hand does: time, and who comes and goes. */
export function TimePassing({ world, passed, times, pass, begin }: PassingProps) {
  const t = useText();
  const said =
    passed === 'again' || passed === 'nothing'
      ? (`play.passed.${passed}` as const)
      : WAYS.find(({ type }) => type === passed)?.said;
  return (
    <section aria-labelledby="passing">
      <h2 id="passing" className="text-base font-semibold">
        {t('play.time')}
      </h2>
      <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-2">
        {WAYS.map(({ type, label }) => (
          <Button
            key={type}
            size="small"
            disabled={!world.can({ type })}
            onClick={() => pass(type)}
            className="justify-start text-start"
          >
            {t(label)}
          </Button>
        ))}
        <Button size="small" onClick={begin} className="col-span-full justify-start">
          {t('play.again')}
        </Button>
      </div>
      <div className="mt-2 min-h-10 text-sm text-pretty text-ink-soft">
        <Status times={times}>{said === undefined ? null : t(said)}</Status>
        {/* Where nothing has passed there is nothing to be heard. */}
        {said === undefined ? <p>{t('play.timeNote')}</p> : null}
      </div>
    </section>
  );
}
