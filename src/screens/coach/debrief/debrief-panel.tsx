import { useState } from 'react';
import { useText } from '../../../locales/text.ts';
import { WithTexts } from '../../../locales/with-texts.tsx';
import { type Debrief, debriefOf, secondsExposed } from '../../../machines/session/debrief.ts';
import { QUARTERS, type Session } from '../../../machines/session/session.ts';
import { read } from '../../../machines/world/readings.ts';
import { Still } from '../../stage/still.tsx';
import { BeliefsShown } from './beliefs-shown.tsx';
import { afterPresses, countOf, momentText, pressesUpTo } from './moments.ts';
import { Timeline } from './timeline.tsx';

/** A run, moment by moment, beside the shortest safe one. */
export default function DebriefPanel({ session }: { session: Session }) {
  const [debrief] = useState(() => debriefOf(session));
  return (
    <WithTexts parts={['debrief', 'beliefs']}>
      <div data-debrief>
        <Runs debrief={debrief} />
        <Verdict debrief={debrief} />
        <BeliefsShown beliefs={debrief.beliefs} />
      </div>
    </WithTexts>
  );
}

function Runs({ debrief }: { debrief: Debrief }) {
  const t = useText();
  const { run, shortest } = debrief;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      run.findIndex(({ isExposed }) => isExposed),
    ),
  );
  const moment = run[index] ?? run[0];
  const beside = afterPresses(shortest, pressesUpTo(run, index));
  if (moment === undefined || beside === undefined) return null;
  const text = momentText(t, run, index);
  return (
    <>
      <div data-runs>
        <figure>
          <figcaption>
            <b>{t('debrief.own')}</b>{' '}
            {t('debrief.ownFigures', { presses: countOf(run), seconds: Math.round((run.at(-1)?.at ?? 0) / QUARTERS) })}
          </figcaption>
          <Still world={moment.world} />
        </figure>
        <figure>
          <figcaption>
            <b>{t('debrief.shortest')}</b> {t('debrief.shortestFigures', { presses: countOf(shortest) })}
          </figcaption>
          <Still world={beside.world} />
        </figure>
      </div>
      <Timeline run={run} index={index} text={text} onMove={setIndex} />
    </>
  );
}

/** What it comes to, told after a perfect run as well. */
function Verdict({ debrief: { run, shortest } }: { debrief: Debrief }) {
  const t = useText();
  const exposed = secondsExposed(run);
  const last = run.at(-1);
  const isSafe = last !== undefined && read(last.world).thisComputer === 'unlinked';
  const isShortest = countOf(run) <= countOf(shortest);
  return (
    <p data-verdict>
      {exposed === 0 ? t('debrief.notExposed') : t('debrief.exposed', { seconds: Math.ceil(exposed) })}{' '}
      {t(isSafe ? (isShortest ? 'debrief.perfect' : 'debrief.longer') : 'debrief.unsafe')}
    </p>
  );
}
