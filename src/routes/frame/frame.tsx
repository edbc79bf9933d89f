import { Fragment, type MouseEvent, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

import { isLate, onLate, stopWaiting } from '../../chunks/waiting.ts';
import { type Elements, SPACE } from '../../locales/contents.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';
import type { Theme } from '../address/address.ts';
import { focusOn, isLost } from '../../screens/focus-on.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Bar } from './bar.tsx';
import { CourseButton } from '../course/course-button.tsx';
import { Warnings } from './warnings.tsx';
import { useAccent } from './use-accent.ts';
import { ANEW } from '../broken/mark-failed.ts';
import { useHearers } from './hearers.tsx';
import { useSurroundings } from './surroundings.ts';
import { useTheme } from './theme.ts';
import { useAddress } from '../address/use-address.ts';

export interface FrameProps {
  /** For the browser's own title; the product's name follows. */
  title: string | null;
  /** Colours that the page's contents ask for, where the address asks for none. */
  theme?: Theme | null;
  /** Beside the brand: how far in the course. */
  progress?: Elements;
  /** In the bar: all that can be chosen of the page. */
  menu?: Elements;
  /** Whether it is dark around what is shown, in either theme. */
  isDark?: boolean;
  /** As high as its contents, or as the window, its contents filling what the bar leaves. */
  height?: keyof typeof HEIGHTS;
  children: Elements;
}

const HEIGHTS = {
  contents: 'min-h-dvh in-data-[embed=auto]:min-h-0',
  window: 'h-dvh in-data-[embed=auto]:h-auto',
};

/** What every page of ours stands in: top bar, notice, contents. */
export function Frame({
  title,
  theme = null,
  progress,
  menu,
  isDark = false,
  height = 'contents',
  children,
}: FrameProps) {
  const t = useText();
  const content = useArrival();
  useTitle(title);
  useTheme(useAddress().theme ?? theme);
  useAccent();
  return (
    <div
      data-lights={isDark ? 'out' : undefined}
      className={`page-frame flex flex-col bg-paper font-sans text-ink print:bg-transparent print:block print:h-auto print:min-h-0 ${HEIGHTS[height]}`}
    >
      <a href="#content" className="sr-only z-50 bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute">
        {t('nav.skip')}
      </a>
      <Bar progress={progress ?? <CourseButton />} menu={menu} />
      <Unanswering />
      <Late />
      {useSurroundings().line}
      <Warnings />
      <Notified />
      <main ref={content} id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none print:block">
        {children}
      </main>
    </div>
  );
}

function useTitle(title: string | null): void {
  const t = useText();
  const name = t('app.title');
  useEffect(() => {
    document.title = title === null ? name : `${title} · ${name}`;
  }, [title, name]);
}

/** After the first page, a new page begins at its top, with the keyboard there, too, unless the page itself has placed it. */
function useArrival() {
  const content = useRef<HTMLElement>(null);
  const isBack = useNavigationType() === NavigationType.Pop;
  const cameBack = useRef(isBack);
  useLayoutEffect(() => {
    stopWaiting();
    if (document.documentElement.dataset['ready'] === undefined) return;
    if (isLost()) focusOn(content.current);
    if (!cameBack.current) scrollTo(0, 0);
  }, []);
  return content;
}

/** Said where a page around listens, and the company has more told than how far somebody is, or elsewhere. */
function Notified() {
  const { report } = useConfig();
  const hears = useHearers('home.factsEmbedded');
  return report.beliefs || report.lrs !== null ? (
    <p className="hidden border-b border-line bg-card px-4 py-2 text-sm text-ink-soft in-data-hosted:block sm:px-6">
      {hears}
    </p>
  ) : null;
}

/** Said where nothing can answer because a part of the page did not arrive. */
function Unanswering() {
  const t = useText();
  return (
    <Fragment>
      <p data-unanswering className="border-b border-line bg-card px-4 py-2.5 text-sm sm:px-6">
        <span className="file-word">{t('nav.file')}</span>
        <span>{t('nav.failed')}</span>
        {SPACE}
        {/* Its address is that of the page, whichever that is. */}
        {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid */}
        <a data-anew href="" onClick={tryAnew} className="font-semibold underline">
          {t('nav.reload')}
        </a>
      </p>
      {/* At the foot, over the page: it comes and goes, and nothing moves for it. */}
      <p className="slow-word fixed inset-x-0 bottom-0 z-40 border-t border-line bg-card px-4 py-2.5 text-sm sm:px-6">
        {t('nav.slow')}
      </p>
    </Fragment>
  );
}

/** Where the page itself lives, what it could not go on with is asked for anew within it: nothing that was done is lost. */
function tryAnew(event: MouseEvent): void {
  event.preventDefault();
  dispatchEvent(new Event(ANEW));
}

/** Said of a page, or a part of one, that is wanted and long in coming; until then what is there stays as it is. */
function Late() {
  const t = useText();
  const answers = useAnswers();
  const isNow = useSyncExternalStore(onLate, isLate, () => false);
  // Nothing can be wanted before, so no page carries it.
  return answers ? (
    <div role="status" data-late className="pointer-events-none fixed inset-x-0 bottom-4 z-40 grid place-items-center">
      {isNow ? (
        <p className="rounded-card border border-line bg-card px-4 py-2 text-sm font-medium lift-lg">{t('nav.late')}</p>
      ) : null}
    </div>
  ) : null;
}
