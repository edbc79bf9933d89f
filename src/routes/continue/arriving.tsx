import { Fragment, useEffect, useMemo, useState } from 'react';
import { Link } from '../frame/link.tsx';

import { readTail } from '../../delivery/links/course-link.ts';
import type { Unpacked } from '../../delivery/course-state.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { Arrived } from './arrived.tsx';
import type { LinkArrival } from './arrival.ts';
import { JUDGE } from './judge-chunk.ts';
import { buttonLook } from '../../ui/button-look.ts';
import { Note } from '../../ui/note.tsx';
import { Numbered } from '../../ui/numbered.tsx';

/** What a link has brought: taken in, or refused in plain words. */
export function Arriving({ tail }: { tail: string }) {
  const course = useMemo(() => readTail(tail), [tail]);
  return typeof course === 'string' ? <Refused fault={course} /> : <Judging course={course} />;
}

/**
 * It takes the lesson itself to say how far it has got, so this takes a moment. If it can't be loaded, the page's
 * boundary says so.
 */
function Judging({ course: carried }: { course: Unpacked }) {
  const t = useText();
  const store = useStore();
  const course = useCourse();
  const [arrival, setArrival] = useState<LinkArrival | null>(null);
  const [isTaken, setTaken] = useState(true);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const { judgeArrival } = await JUDGE.load();
      const found = await judgeArrival(carried, store, course);
      if (!isOver) setArrival((known) => known ?? found);
    };
    look().catch((error: unknown) =>
      setArrival(() => {
        throw error;
      }),
    );
    return () => {
      isOver = true;
    };
  }, [carried, store, course]);
  return (
    <Fragment>
      <div data-lead className="max-w-2xl">
        <div role="status" className="text-lg">
          {arrival === null ? (
            <p>{t('carry.in.reading')}</p>
          ) : isTaken ? (
            <News arrival={arrival} />
          ) : (
            <p>{t('carry.in.back')}</p>
          )}
        </div>
      </div>
      {arrival === null ? null : <Arrived arrival={arrival} isTaken={isTaken} setTaken={setTaken} />}
    </Fragment>
  );
}

function said({ isKnown, here, rival }: LinkArrival) {
  if (isKnown) return 'carry.in.known';
  const hadNothing = Object.keys(here.lessons).length === 0 && here.plan === null && rival === null;
  return hadNothing ? 'carry.in.taken' : 'carry.in.merged';
}

/** What has come, and what has not; where nothing else was in the link, only that. */
function News({ arrival }: { arrival: LinkArrival }) {
  const t = useText();
  const { lost, open, isKnown } = arrival;
  return (
    <Fragment>
      {isKnown && lost !== null ? null : <p>{t(said(arrival))}</p>}
      {lost === null ? null : <Note>{t(`carry.in.lost.${lost}`)}</Note>}
      {open?.isStepOnly === true ? <Note>{t('carry.in.stepOnly')}</Note> : null}
    </Fragment>
  );
}

function Refused({ fault }: { fault: 'damaged' | 'foreign' }) {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Fragment>
      <section aria-labelledby="refused">
        <h2 id="refused" className="text-xl font-semibold">
          {t('carry.bad.title')}
        </h2>
        <p className="mt-2 max-w-2xl text-ink-soft">{t(`carry.bad.${fault}`)}</p>
      </section>
      <section aria-labelledby="bad">
        <h2 id="bad" className="text-xl font-semibold">
          {t('carry.bad.what')}
        </h2>
        <Numbered>
          <li>{t(`carry.bad.${fault}1`)}</li>
          <li>{t(`carry.bad.${fault}2`)}</li>
        </Numbered>
        <Link to={urlOf({ page: 'home' })} className={buttonLook('ink', 'medium', 'mt-6')}>
          {t('carry.toCourse')}
        </Link>
      </section>
    </Fragment>
  );
}
