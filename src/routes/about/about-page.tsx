import { useHref } from 'react-router';
import { Link } from '../frame/link.tsx';

import { type Elements, SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { Extra } from '../../screens/boundary.tsx';
import { lazily } from '../../screens/lazily.ts';
import { LeftOut } from '../../screens/left-out.tsx';
import { BELOW } from '../home/below-chunk.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { type Claim, CLAIMS } from '../../steps/claims.ts';
import { atLesson } from '../address/address.ts';
import { Frame } from '../frame/frame.tsx';
import { Hearers } from '../frame/hearers.tsx';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { ClaimGroup } from './claim-group.tsx';
import { sorted } from '../../machines/lists.ts';
import { buttonLook } from '../../ui/button-look.ts';

const Below = lazily(BELOW);

/** What we are equally sure of, and have read on the same day, stands together: the surest first. */
const groupOf = ({ confidence, checked }: Claim): string => `${confidence} ${checked}`;
const GROUPS = sorted(new Set(CLAIMS.map(groupOf)));

/** What this is and is not, and where each statement comes from. */
export default function AboutPage() {
  const t = useText();
  const urlOf = useUrlOf();
  const answers = useAnswers();
  const { embed } = useAddress();
  const [{ id }] = useCourse();
  const start = urlOf(atLesson(id));
  const notices = useHref('/notices.txt');
  return (
    <Frame title={t('about.title')}>
      <article className="mx-auto w-full max-w-6xl px-5 py-10 sm:px-8 sm:py-14">
        <header className="max-w-2xl">
          <h1 className="text-3xl font-semibold tracking-tight">{t('about.title')}</h1>
          <p className="mt-4 text-lg text-pretty">{t('about.what')}</p>
          <p className="mt-3 text-base text-pretty text-ink-soft">{t('about.who')}</p>
          <Link to={start} className={buttonLook('ink', 'medium', 'mt-6')}>
            {t('about.start')}
          </Link>
        </header>
        <div className="mt-12 grid gap-8 border-t border-line pt-8 sm:grid-cols-3 sm:gap-10">
          <Part title={t('about.notWhatsAppTitle')}>
            <p>{t('about.notWhatsApp')}</p>
            <p className="mt-2">{t('about.neverAsk')}</p>
          </Part>
          <Part title={t('about.privacyTitle')}>
            <p>
              <Hearers nobody={t('about.privacy')} />
              {SPACE}
              <Link to={urlOf({ page: 'kept' })} className="font-semibold underline underline-offset-3 hover:text-ink">
                {t('nav.kept')}
              </Link>
            </p>
          </Part>
          <Part title={t('about.licenceTitle')}>
            <p>{t('about.licence')}</p>
            <p className="mt-2">
              <a
                href={notices}
                type="text/plain"
                target="_blank"
                rel="noreferrer"
                className="font-semibold underline underline-offset-3 hover:text-ink"
              >
                {t('about.notices')}
              </a>
            </p>
          </Part>
        </div>
        <section className="mt-12 border-t border-line pt-8">
          <h2 className="text-xl font-semibold">{t('about.claimsTitle')}</h2>
          <p className="mt-2 max-w-2xl text-base text-pretty text-ink-soft">{t('about.claims')}</p>
          {GROUPS.map((group) => (
            <ClaimGroup key={group} claims={CLAIMS.filter((claim) => groupOf(claim) === group)} />
          ))}
        </section>
        {/* In somebody else's page the opening page has no room for it. */}
        {answers && embed !== null ? (
          <Extra instead={<LeftOut />}>
            <Below />
          </Extra>
        ) : null}
      </article>
    </Frame>
  );
}

const Part = ({ title, children }: { title: string; children: Elements }) => (
  <section className="text-sm text-pretty">
    <h2 className="text-base font-semibold">{title}</h2>
    <div className="mt-2 text-ink-soft">{children}</div>
  </section>
);
