import { Fragment, useState } from 'react';
import { SPACE } from '../../../locales/contents.ts';
import { useText } from '../../../locales/text.ts';
import { WithTexts } from '../../../locales/with-texts.tsx';
import type { Step } from '../../../machines/lesson/step.ts';
import { besideOf, type Debrief, debriefOf, secondsExposed } from '../../../machines/session/debrief.ts';
import { QUARTERS, type Session, stepsOf } from '../../../machines/session/session.ts';
import { Still } from '../../stage/still.tsx';
import { BeliefsShown } from './beliefs-shown.tsx';
import { countOf, momentText, partTitle } from './moments.ts';
import { Timeline } from './timeline.tsx';

/** A run, moment by moment, beside the shortest safe one. */
export default function DebriefPanel({ session }: { session: Session }) {
  const [debrief] = useState(() => debriefOf(session));
  return (
    <WithTexts parts={['debrief', 'beliefs']}>
      <div data-debrief>
        <Runs debrief={debrief} steps={stepsOf(session)} />
        <Verdict debrief={debrief} isGivenUp={session.coach.matches('givenUp')} />
        <BeliefsShown beliefs={debrief.beliefs} />
      </div>
    </WithTexts>
  );
}

function Runs({ debrief, steps }: { debrief: Debrief; steps: readonly Step[] }) {
  const t = useText();
  const { run, shortest } = debrief;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      run.findIndex(({ isExposed }) => isExposed),
    ),
  );
  const moment = run[index] ?? run[0];
  const beside = besideOf(debrief, index);
  if (moment === undefined || beside === undefined) return null;
  return (
    <Fragment>
      <div data-runs>
        <figure>
          <figcaption>
            <b>{t('debrief.own')}</b>
            {SPACE}
            <span>
              {t('debrief.ownFigures', {
                presses: countOf(run),
                seconds: Math.round((run.at(-1)?.at ?? 0) / QUARTERS),
              })}
            </span>
          </figcaption>
          <Still world={moment.world} view={moment.view} />
        </figure>
        <figure>
          <figcaption>
            <b>{t('debrief.shortest')}</b>
            {SPACE}
            <span>{t('debrief.shortestFigures', { presses: countOf(shortest) })}</span>
          </figcaption>
          <Still world={beside.world} view={beside.view} />
        </figure>
      </div>
      <Timeline
        run={run}
        index={index}
        part={partTitle(t, steps, moment)}
        text={momentText(t, steps, run, index)}
        onMove={setIndex}
      />
    </Fragment>
  );
}

/** What it comes to, told after a perfect run as well. */
function Verdict({ debrief: { run, shortest }, isGivenUp }: { debrief: Debrief; isGivenUp: boolean }) {
  const t = useText();
  const exposed = secondsExposed(run);
  const isShortest = countOf(run) <= countOf(shortest);
  return (
    <p data-verdict>
      <span>{exposed === 0 ? t('debrief.notExposed') : t('debrief.exposed', { seconds: Math.ceil(exposed) })}</span>
      {SPACE}
      <span>{t(isGivenUp ? 'debrief.unsafe' : isShortest ? 'debrief.perfect' : 'debrief.longer')}</span>
    </p>
  );
}
