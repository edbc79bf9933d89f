import { useText } from '../../locales/text.ts';
import { Status } from '../../screens/status.tsx';
import type { World } from '../../machines/world/world.ts';
import type { Passing as Passed, Sandbox } from './sandbox.ts';

const WAYS = [
  { type: 'clock.nextPerson', label: 'play.nextPerson', said: 'play.passed.nextPerson' },
  { type: 'clock.youReturn', label: 'play.youReturn', said: 'play.passed.youReturn' },
  { type: 'clock.phoneUnused14Days', label: 'play.phoneUnused', said: 'play.passed.phoneUnused' },
  { type: 'clock.computerIdle30Days', label: 'play.computerIdle', said: 'play.passed.computerIdle' },
] as const;

const BUTTON =
  'min-h-10 rounded-lg border border-line bg-card px-3 py-2 text-start text-sm font-medium enabled:hover:border-ink-soft disabled:text-ink-soft disabled:opacity-60 pointer-coarse:min-h-11';

interface PassingProps {
  world: World;
  passed: Sandbox['passed'];
  times: Sandbox['times'];
  pass: (type: Passed) => void;
  begin: () => void;
}

/** What no hand does: time, and who comes and goes. */
export function Passing({ world, passed, times, pass, begin }: PassingProps) {
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
          <button
            key={type}
            type="button"
            disabled={!world.can({ type })}
            onClick={() => pass(type)}
            className={BUTTON}
          >
            {t(label)}
          </button>
        ))}
        <button type="button" onClick={begin} className={`${BUTTON} col-span-full`}>
          {t('play.again')}
        </button>
      </div>
      <div className="mt-2 min-h-10 text-sm text-pretty text-ink-soft">
        <Status times={times}>{said === undefined ? null : t(said)}</Status>
        {/* Where nothing has passed there is nothing to be heard. */}
        {said === undefined ? <p>{t('play.timeNote')}</p> : null}
      </div>
    </section>
  );
}
