import type { Drawn, Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { type Session, stepOf } from '../../machines/session/session.ts';
import { verdictsOf } from '../../machines/session/took.ts';
import { Button } from '../../ui/button.tsx';
import { END_SAYS, EndFrame, WAYS } from '../coach/end-frame.tsx';
import { leftSays } from '../coach/left.ts';
import { Lock } from '../coach/lock.tsx';
import { Slips } from '../coach/slips-shown.tsx';
import { textKey } from '../text-key.ts';
import { useSession } from '../session-context.tsx';
import type { PracticeProps } from './test-end.tsx';

interface DrillEndProps {
  reminder: Elements;
  /** Draws another room. */
  again: () => void;
  practice: Drawn<PracticeProps>;
  /** The main way on after a room that was left safe. */
  onward: Elements;
  nextLinks: Elements;
}

const whole = (session: Session) => session;

/** The end of a drill: what was true, and no score. */
export function DrillEnd({ reminder, again, practice: Practice, onward, nextLinks }: DrillEndProps) {
  const t = useText();
  const session = useSession(whole);
  const step = stepOf(session);
  const verdicts = verdictsOf(session);
  const isPassed = verdicts.every(({ is }) => is === 'safe');
  return (
    <EndFrame
      session={session}
      picture={<Lock isLocked={isPassed} />}
      title={t(isPassed ? 'drill.end.passed' : 'drill.end.givenUp')}
      nextLinks={nextLinks}
    >
      {verdicts.flatMap(leftSays).map((key) => (
        <p key={key} className={END_SAYS}>
          {t(key)}
        </p>
      ))}
      {step.kind === 'do' ? <p className={END_SAYS}>{t(textKey(isPassed ? step.done : step.says))}</p> : null}
      {reminder}
      <Slips session={session} />
      <div className={WAYS}>
        {isPassed || step.taughtIn === undefined ? onward : <Practice taught={step.taughtIn} isMain />}
        <Button onClick={again}>{t('drill.end.again')}</Button>
      </div>
    </EndFrame>
  );
}
