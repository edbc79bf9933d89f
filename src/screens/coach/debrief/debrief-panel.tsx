import { Fragment, useState } from 'react';
import { SPACE } from '../../../locales/contents.ts';
import { useDuration, useText } from '../../../locales/text.ts';
import { WithTexts } from '../../../locales/with-texts.tsx';
import type { Step } from '../../../machines/lesson/step.ts';
import { besideOf, type Debrief, debriefOf, secondsExposed } from '../../../machines/session/debrief.ts';
import { openSteps } from '../../../machines/session/path.ts';
import { QUARTERS, type Session, stepsOf } from '../../../machines/session/session.ts';
import { Still } from '../../stage/still.tsx';
import { BeliefsShown } from './beliefs-shown.tsx';
import { countOf, momentText, partTitle } from './moments.ts';
import { Timeline } from './timeline.tsx';

/** A run, moment by moment, beside the shortest safe one. */
export default function DebriefPanel({ session }: { session: Session }) {
  const [debrief] = useState(() => debriefOf(session));
  return (
    <WithTexts parts={['debrief', 'beliefs', 'end']}>
      <div data-debrief className="pt-2 pb-4">
        <Runs debrief={debrief} steps={stepsOf(session)} />
        <Judgement debrief={debrief} isWhole={openSteps(session).length === 0} />
        <BeliefsShown beliefs={debrief.beliefs} />
      </div>
    </WithTexts>
  );
}

function Runs({ debrief, steps }: { debrief: Debrief; steps: readonly Step[] }) {
  const t = useText();
  const duration = useDuration();
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
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-8 gap-y-5">
        <figure>
          <figcaption className="mb-2.5 text-sm text-ink-soft">
            <b className="font-semibold text-ink">{t('debrief.own')}</b>
            {SPACE}
            <span>
              {t('debrief.ownFigures', { presses: countOf(run), time: duration((run.at(-1)?.at ?? 0) / QUARTERS) })}
            </span>
          </figcaption>
          <Still world={moment.world} view={moment.view} />
        </figure>
        <figure>
          <figcaption className="mb-2.5 text-sm text-ink-soft">
            <b className="font-semibold text-ink">{t('debrief.shortest')}</b>
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

/** What it comes to, told after a perfect run as well: what lay open on the way, and how it was left. */
function Judgement({ debrief, isWhole }: { debrief: Debrief; isWhole: boolean }) {
  const t = useText();
  const duration = useDuration();
  const { run, shortest, verdicts } = debrief;
  const exposed = secondsExposed(run);
  const left = LEFT.find((state) => verdicts.some(({ is }) => is === state));
  const isShortest = isWhole && countOf(run) <= countOf(shortest);
  return (
    <p data-verdict className="mt-2 max-w-2xl text-[0.9375rem] leading-relaxed text-pretty">
      <span>
        {exposed > 0
          ? t('debrief.exposed', { time: duration(Math.ceil(exposed)) })
          : left === 'open'
            ? null
            : t('debrief.notExposed')}
      </span>
      {SPACE}
      <span>{t(left === undefined ? (isShortest ? 'debrief.perfect' : 'debrief.longer') : `debrief.${left}`)}</span>
    </p>
  );
}

/** What may be wrong with a run's end, the worst first. */
const LEFT = ['open', 'hidden', 'unfinished'] as const;
