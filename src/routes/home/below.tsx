import { Fragment } from 'react';
import { Link } from '../frame/link.tsx';

import { SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { WithTexts } from '../../locales/with-texts.tsx';
import type { Mode } from '../../machines/lesson/policy.ts';
import { atLesson } from '../address/address.ts';
import { useHearers } from '../frame/hearers.tsx';
import { useSurroundings } from '../frame/surroundings.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { RowLabel } from '../frame/row-label.tsx';
import { Doors } from './doors.tsx';

/** What a visitor may want to know, and the other ways in. */
export default function Below() {
  return (
    <WithTexts parts={['below']}>
      <Why />
      <Ways />
    </WithTexts>
  );
}

function Why() {
  const t = useText();
  return (
    <section className="grid items-center gap-x-16 gap-y-8 border-t border-line py-12 lg:grid-cols-2 lg:py-16">
      <div>
        <h2 className="text-3xl leading-tight font-semibold tracking-tight text-balance">
          <span className="block">{t('home.claimShut')}</span>
          {SPACE}
          <span className="block text-brass-ink">{t('home.claimLocked')}</span>
        </h2>
        <p className="mt-4 text-lg text-pretty">{t('home.lead')}</p>
        <Facts />
      </div>
      <div className="mx-auto w-full max-w-104">
        <Doors />
      </div>
    </section>
  );
}

/** What is asked and what is told; in somebody else's page, that page may listen. */
function Facts() {
  const t = useText();
  const hears = useHearers('home.factsEmbedded');
  const { facts } = useSurroundings();
  return (
    <p className="mt-3 text-base text-pretty text-ink-soft">
      {facts ?? (
        <Fragment>
          <span className="in-data-embed:hidden">{t('home.facts')}</span>
          <span className="hidden in-data-embed:inline">{hears}</span>
        </Fragment>
      )}
    </p>
  );
}

function Ways() {
  const t = useText();
  const urlOf = useUrlOf();
  const [{ id: first }] = useCourse();
  const at = (mode: Mode) => urlOf(atLesson(first, { mode }));
  const ways = [
    { to: at('watch'), label: t('home.watch'), note: t('home.watchNote') },
    { to: at('practice'), label: t('home.practice'), note: t('home.practiceNote') },
    { to: urlOf({ page: 'play' }), label: t('home.play'), note: t('home.playNote') },
    { to: urlOf({ page: 'take-home' }), label: t('nav.take-home'), note: t('nav.take-homeNote') },
    { to: urlOf({ page: 'about' }), label: t('home.about'), note: t('home.aboutNote') },
  ];
  return (
    <nav aria-label={t('home.ways')} className="pb-12">
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
        {ways.map(({ to, label, note }) => (
          <li key={label} className="border-t border-line">
            <Link to={to} className="group block py-4">
              <RowLabel label={label} note={note} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
