import { useEffect } from 'react';
import { useHref, useLocation } from 'react-router';

import { splitTail } from '../../delivery/links/split-tail.ts';
import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Frame } from '../frame/frame.tsx';
import { Arriving } from './arriving.tsx';
import { TakeAlong } from './take-along.tsx';

/** Brings a course to another device; opened by the link that is made here, takes it in. */
export default function ContinuePage() {
  const t = useText();
  const answers = useAnswers();
  const tail = useTail();
  return (
    <Frame title={t('carry.title')}>
      {/* Where nothing is kept there is little to be said: it stands in the middle. */}
      <article className="mx-auto w-full max-w-5xl space-y-10 px-[clamp(1.25rem,4vi,2rem)] py-[clamp(2.5rem,6vi,3.5rem)] text-base text-pretty not-in-data-back:max-w-184 not-in-data-back:pt-[max(2.5rem,50vb-13rem)]">
        <h1 className="mb-4 text-3xl leading-tight font-semibold tracking-tight">{t('carry.title')}</h1>
        {tail !== null ? <Arriving key={tail} tail={tail} /> : answers ? <TakeAlong /> : null}
      </article>
    </Frame>
  );
}

/**
 * The course at the end of the address, if there is one. The router goes on knowing it; the address bar does not, so that
 * no bookmark and no reload brings it a second time.
 */
function useTail(): string | null {
  const at = useLocation();
  const bare = useHref({ pathname: at.pathname, search: at.search });
  const answers = useAnswers();
  const [, tail] = splitTail(at.hash);
  useEffect(() => {
    if (answers && tail !== null) history.replaceState(history.state, '', bare);
  }, [answers, tail, bare]);
  return answers ? tail : null;
}
