import { Link } from '../frame/link.tsx';

import { Fragment } from 'react';
import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { atLesson } from '../address/address.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useKeeping } from '../record/use-keeping.ts';
import { useStanding } from '../../screens/use-standing.ts';
import type { LinkArrival } from './arrival.ts';
import { Comparison } from './comparison.tsx';
import type { JudgedLesson } from './judge.ts';
import { type Choice, useTaking } from './use-taking.ts';
import { Button } from '../../ui/button.tsx';
import { buttonLook } from '../../ui/button-look.ts';
import { Radios } from '../../ui/radios.tsx';

interface ArrivedProps {
  arrival: LinkArrival;
  isTaken: boolean;
  setTaken: (isTaken: boolean) => void;
}

/** What came along is taken over at once, since nothing is lost by it; only of two open lessons one has to be chosen. */
export function Arrived({ arrival, isTaken, setTaken }: ArrivedProps) {
  const t = useText();
  const { take, takeBack, chosen, choose, onward } = useTaking(arrival, setTaken);
  const { open, rival, isKnown } = arrival;
  return (
    <Fragment>
      {isTaken && open !== null && rival !== null ? (
        <Question came={open} here={rival} chosen={chosen} choose={choose} />
      ) : null}
      {isTaken ? <Comparison arrival={arrival} /> : null}
      <footer>
        <div className="flex flex-wrap gap-2">
          {isTaken ? <Onward open={onward} isAsking={rival !== null && chosen === null} /> : null}
          {isKnown ? null : (
            <Button tone={isTaken ? 'outline' : 'ink'} onClick={isTaken ? takeBack : take}>
              {t(isTaken ? 'carry.in.undo' : 'carry.in.redo')}
            </Button>
          )}
        </div>
        {isTaken ? <Kept /> : null}
      </footer>
    </Fragment>
  );
}

interface QuestionProps {
  came: JudgedLesson;
  here: JudgedLesson;
  chosen: Choice | null;
  choose: (one: Choice) => void;
}

/** The question can be answered again as often as one likes: nothing is gone while the page is open. */
function Question({ came, here, chosen, choose }: QuestionProps) {
  const t = useText();
  const standing = useStanding();
  return (
    <section className="max-w-2xl">
      <Radios
        name="open"
        look="chip"
        isStack
        legend={t('carry.in.ask', { title: t(came.title) })}
        options={[
          { value: 'came', label: t('carry.in.askThere', standing(came.standing)) },
          { value: 'here', label: t('carry.in.askHere', standing(here.standing)) },
        ]}
        chosen={chosen}
        choose={choose}
      />
    </section>
  );
}

/** To the open lesson, or to the course where there is none; while that is asked, to neither by its looks. */
function Onward({ open, isAsking }: { open: JudgedLesson | null; isAsking: boolean }) {
  const t = useText();
  const standing = useStanding();
  const urlOf = useUrlOf();
  return (
    <Fragment>
      {open === null ? null : (
        <Link to={urlOf(atLesson(open.lesson))} className={buttonLook('ink')}>
          <span>
            <span className="block">{t('carry.in.goOn', { title: t(open.title) })}</span>
            <span className="block text-sm font-normal">{t('carry.in.goOnAt', standing(open.standing))}</span>
          </span>
        </Link>
      )}
      <Link to={urlOf({ page: 'home' })} className={buttonLook(open === null && !isAsking ? 'ink' : 'outline')}>
        {t('carry.toCourse')}
      </Link>
    </Fragment>
  );
}

/** Where it stays from now on, and how it goes away. */
function Kept() {
  const t = useText();
  const urlOf = useUrlOf();
  return useKeeping() === 'kept' ? (
    <p className="mt-6 text-sm text-ink-soft">
      <span>{t('carry.in.shared')}</span>
      {SPACE}
      <Link to={urlOf({ page: 'kept' })} className={buttonLook('link', 'inline')}>
        {t('nav.kept')}
      </Link>
    </p>
  ) : (
    <p className="mt-6 text-sm text-ink-soft">{t('carry.in.memory')}</p>
  );
}
