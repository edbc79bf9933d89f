import Check from 'lucide-react/icons/check';
import Hand from 'lucide-react/icons/hand';
import ListChecks from 'lucide-react/icons/list-checks';

import type { Elements } from '../../locales/contents.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { Rich } from '../../locales/rich.tsx';
import { useText } from '../../locales/text.ts';
import { CompanyWords } from '../frame/company-words.tsx';
import { Steps } from './steps.tsx';
import { Card } from '../../ui/card.tsx';
import { Note } from '../../ui/note.tsx';

export interface Answered {
  count: number | null;
  isStrange: boolean | null;
}

/** What to do now, by what was answered; before that, what holds for everybody. */
export function Advice(answered: Answered) {
  return (
    <div>
      <div role="status" className="not-empty:mb-6">
        <Verdict {...answered} />
      </div>
      <Rule />
      <Lost />
    </div>
  );
}

function Verdict({ count, isStrange }: Answered) {
  const t = useText();
  if (count === 0)
    return (
      <Box icon={<Check aria-hidden className="size-4.5" />} title={t('take.now.none.title')}>
        <p>{t('take.now.none.says')}</p>
      </Box>
    );
  if (count === null || isStrange === null) return null;
  return isStrange ? (
    <Box icon={<ListChecks aria-hidden className="size-4.5" />} title={t('take.now.act.title')}>
      <Steps
        says={[
          'take.now.act.logOut',
          'take.now.act.gone',
          'take.now.act.chats',
          'take.now.act.lock',
          'take.now.act.back',
        ]}
      />
      <HelpDesk />
    </Box>
  ) : (
    <Box icon={<Check aria-hidden className="size-4.5" />} title={t('take.now.fine.title')}>
      <p>
        <Rich text={t('take.now.fine.says', { count })} />
      </p>
    </Box>
  );
}

/** Whom a company's people ask. Nothing where it names nobody. */
function HelpDesk() {
  const t = useText();
  const { helpDesk } = useConfig();
  return helpDesk === null ? null : (
    <div className="mt-3 border-s-3 border-brass ps-3">
      <CompanyWords title={t('take.now.help')} {...helpDesk} more={t('take.now.reach')} />
    </div>
  );
}

const Box = ({ icon, title, children }: { icon: Elements; title: string; children: Elements }) => (
  <Card tone="strong" className="p-6">
    <h3 className="flex items-center gap-3 text-lg font-semibold">
      <span className="grid size-8 shrink-0 place-items-center rounded-full bg-brass/20 text-brass-ink">{icon}</span>
      <span>{title}</span>
    </h3>
    <div className="mt-3 text-base text-pretty">{children}</div>
  </Card>
);

function Rule() {
  const t = useText();
  return (
    <Note className="flex gap-3">
      <Hand aria-hidden className="mt-0.5 size-5 shrink-0 text-brass-ink" />
      <span>{t('take.now.rule')}</span>
    </Note>
  );
}

function Lost() {
  const t = useText();
  return (
    <details className="mt-6 rounded-card border border-line px-5 py-1 open:pb-5">
      <summary className="min-h-11 cursor-pointer content-center font-semibold">{t('take.now.lost')}</summary>
      <Steps says={['take.now.lost.sim', 'take.now.lost.new', 'take.now.lost.mail']} />
    </details>
  );
}
