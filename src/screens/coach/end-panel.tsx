import { Rich } from '../../locales/rich.ts';
import { type TextKey, type UiKey, useText } from '../../locales/text.ts';
import { type Mode, POLICIES } from '../../machines/lesson/policy.ts';
import { policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { read } from '../../machines/world/readings.ts';
import { useSend, useSession } from '../session-context.tsx';
import { Button } from './button.tsx';
import type { CoachProps } from './coach.tsx';
import { Lock } from './lock.tsx';
import { slipsOf } from './slips.ts';
import { textKey } from './speech.ts';

const whole = (session: Session) => session;

/** What comes after a mode that was played to its end; the first is the main way on. */
const NEXT: Record<Mode, readonly Mode[]> = {
  watch: ['guided', 'practice'],
  guided: ['practice', 'exam'],
  practice: ['exam', 'practice'],
  exam: ['exam', 'practice'],
};

/** The end of a lesson: what is true now, what tripped you, and one way on. */
export function EndPanel({ nextLinks }: CoachProps) {
  const t = useText();
  const session = useSession(whole);
  const isGivenUp = session.coach.matches('givenUp');
  return (
    <section data-end aria-labelledby="end-title">
      <div data-end-body>
        <Lock isLocked={read(session.world).thisComputer === 'unlinked'} />
        <div>
          <h2 id="end-title" tabIndex={-1} data-home>
            {t(isGivenUp ? 'end.givenUp.title' : `end.${session.mode}.title`)}
          </h2>
          <p data-end-says>
            <Rich text={t(saysOf(session))} />
          </p>
          <Slips session={session} />
          <Ways session={session} isGivenUp={isGivenUp} />
          <div data-ways>{nextLinks}</div>
        </div>
      </div>
    </section>
  );
}

/** What is true now; given up, plainly what is still open. */
function saysOf(session: Session): TextKey {
  if (session.coach.matches('givenUp')) return `end.open.${read(session.world).thisComputer}`;
  return session.mode === 'watch' ? 'end.watch.says' : textKey(stepOf(session).done);
}

/** The beliefs that showed on the way, each with its explanation. */
function Slips({ session }: { session: Session }) {
  const t = useText();
  const slips = policyOf(session).gate === 'pacer only' ? [] : slipsOf(session);
  return slips.length === 0 ? null : (
    <div data-slips>
      <h3>{t('end.slips')}</h3>
      <ul>
        {slips.map(({ says, belief }) => (
          <li key={says}>
            {belief === null ? null : <b>{t(`end.belief.${belief}`)}</b>}
            {says === null ? null : <Rich text={t(textKey(says))} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One main way on, and one other. */
function Ways({ session, isGivenUp }: { session: Session; isGivenUp: boolean }) {
  const t = useText();
  const send = useSend();
  const wanted: readonly Mode[] = isGivenUp ? ['practice', 'exam'] : NEXT[session.mode];
  const modes = wanted.filter((mode) => session.input.lesson.modes.includes(mode));
  const begin = (mode: Mode) => {
    const isAnew = policyOf(session).steps === 'from the first';
    const first = session.input.lesson.steps[0];
    // To the first step before the mode: its last step's goal would be met at once.
    const beginsAnew = POLICIES[mode].steps === 'from the first';
    if (!isAnew && !beginsAnew && first !== undefined) send({ type: 'goTo', step: first.id });
    if (isAnew && mode === session.mode) send({ type: 'rewind', to: session.began[0] ?? 0 });
    else send({ type: 'mode', mode });
  };
  return (
    <div data-ways>
      {modes.map((mode, index) => (
        <Button key={mode} look={index === 0 ? 'main' : 'plain'} onClick={() => begin(mode)}>
          {t(isGivenUp && mode === 'practice' ? 'end.practise' : label(mode, session.mode))}
        </Button>
      ))}
    </div>
  );
}

const label = (mode: Mode, from: Mode): UiKey => (mode === from ? 'end.again' : `end.next.${mode}`);
