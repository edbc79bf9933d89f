import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import { Frame } from '../frame/frame.tsx';
import { FramedNote } from '../frame/framed-note.tsx';
import { useUrlOf } from '../address/use-address.ts';
import { RowLabel } from '../frame/row-label.tsx';
import { buttonLook } from '../../ui/button-look.ts';
import { Completion } from './completion.tsx';
import { NowForReal } from './now-for-real.tsx';
import { PlanCard } from './plan-card.tsx';
import { Section } from './section.tsx';
import { TakeReminders } from './take-reminders.tsx';
import { usePaper } from './use-paper.ts';

/** What carries the practice over to the real phone and the real computer. */
export default function TakeHomePage() {
  const t = useText();
  const urlOf = useUrlOf();
  const { paper, print } = usePaper();
  return (
    <Frame title={t('take.title')}>
      <article className="papers mx-auto w-full max-w-6xl px-5 sm:px-8">
        <header className="py-10 sm:py-14">
          <h1 className="text-3xl font-semibold tracking-tight">{t('take.title')}</h1>
          <p className="mt-4 max-w-2xl text-lg text-pretty">{t('take.lead')}</p>
          <FramedNote page="take-home" />
          <Contents />
        </header>
        <NowForReal />
        <PlanCard paper={paper} print={print} />
        <TakeReminders />
        <Completion paper={paper} print={print} />
        <Drill />
        <p className="flex flex-wrap gap-x-8 border-t border-line py-5 text-sm font-semibold underline underline-offset-4">
          <Link to={urlOf({ page: 'continue' })} className="flex min-h-11 items-center in-data-package:hidden">
            {t('nav.continue')}
          </Link>
          <Link to={urlOf({ page: 'kept' })} className="flex min-h-11 items-center">
            {t('nav.kept')}
          </Link>
        </p>
      </article>
    </Frame>
  );
}

/** A minute's practice, as often as one likes. */
function Drill() {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Section
      id="drill"
      title={t('take.drill.title')}
      says={t('take.drill.says')}
      beside={
        <Link to={urlOf({ page: 'drill', seed: null })} className={buttonLook('ink')}>
          {t('take.drill.go')}
        </Link>
      }
    />
  );
}

function Contents() {
  const t = useText();
  const parts = [
    ['now', 'take.now.title', 'take.now.short'],
    ['card', 'take.card.title', 'take.card.short'],
    ['remind', 'take.remind.title', 'take.remind.short'],
    ['record', 'take.record.title', 'take.record.short'],
    ['drill', 'take.drill.title', 'take.drill.short'],
  ] as const;
  return (
    <nav aria-label={t('take.contents')} className="mt-8">
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
        {parts.map(([id, title, short]) => (
          <li key={id} className="border-t border-line">
            <a href={`#${id}`} className="group block py-4">
              <RowLabel label={t(title)} note={t(short)} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
