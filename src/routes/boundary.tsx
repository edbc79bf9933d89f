import { Component } from 'react';
import { useHref, useLocation } from 'react-router';

import type { Elements } from '../locales/contents.ts';
import { forgetJournal } from '../delivery/journals.ts';
import { useStore } from '../delivery/store-context.ts';
import { useText } from '../locales/text.ts';
import { COURSE } from './course.ts';

interface BoundaryProps {
  fallback: Elements;
  children: Elements;
}

/** Shows something calm in place of a page that threw, or whose code could not be loaded. */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

/** The words where the catalog itself is what failed. */
const BARE = {
  title: 'Something broke, and it was not you',
  body: 'This page could not be loaded.',
  reload: 'Load it again',
  startAgain: 'Start again',
};

export const BareBroken = () => <Calm {...BARE} />;

export function Broken() {
  const t = useText();
  return (
    <Calm title={t('oops.title')} body={t('oops.body')} reload={t('oops.reload')} startAgain={t('oops.startAgain')} />
  );
}

/** Both ways out are links that load the page anew: whatever is broken here takes no part in them. */
function Calm({ title, body, reload, startAgain }: typeof BARE) {
  const store = useStore();
  const here = useHref(useLocation());
  const home = useHref('/');
  const forget = () => COURSE.forEach(({ id }) => forgetJournal(store, id));
  const link = 'rounded-card px-5 py-3 text-base font-semibold';
  return (
    <main className="grid min-h-dvh place-items-center bg-paper px-5 py-12 text-ink">
      <div className="max-w-md">
        <h1 className="text-2xl font-semibold text-balance">{title}</h1>
        <p className="mt-3 text-base text-ink-soft">{body}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <a href={here} className={`${link} bg-ink text-paper`}>
            {reload}
          </a>
          <a href={home} onClick={forget} className={`${link} border border-line bg-card`}>
            {startAgain}
          </a>
        </p>
      </div>
    </main>
  );
}
