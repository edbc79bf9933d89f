import { useEffect, useLayoutEffect, useState } from 'react';

import type { Elements } from '../../locales/contents.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { putJournalAside, readEnded } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { asShown, forgetShown } from '../../opening/shown.ts';
import { useHandOver } from '../../opening/use-hand-over.ts';
import { RunProvider } from '../../screens/session-context.tsx';
import type { CourseLesson } from '../../steps/define.ts';
import type { LessonAddress, Warning } from '../address/address.ts';
import { useWarnings } from '../frame/warnings.tsx';
import { useRunFrom } from './clockwork.ts';
import { firstModeFor } from './for-company.ts';
import { isReturn } from './is-return.ts';
import { openAt } from './open-at.ts';
import { useAddressOf } from './use-address-of.ts';
import { useKeepAndTell } from './use-keep-and-tell.ts';
import { useLateAhead, useWarmUp } from './use-warm-up.ts';

interface RunningProps {
  lesson: CourseLesson;
  address: LessonAddress;
  /** What was kept of the lesson's run. */
  stored: unknown;
  /** What the address asked for and didn't get. */
  vain: Warning | null;
  /**
   * Whether a run that always begins at its first step goes on where it was left: as far as is known, where the page
   * has come back.
   */
  goesOn?: boolean;
  children: Elements;
}

/** A lesson's session, kept and told, for whatever draws it. */
export function Running({ lesson, address, stored, vain, goesOn = isReturn(), children }: RunningProps) {
  const store = useStore();
  const config = useConfig();
  const [opened] = useState(() => {
    const ended = isReturn() ? readEnded(store, lesson.id) : undefined;
    const { session, warning } = openAt(address, lesson, stored ?? ended, goesOn, firstModeFor(lesson, config));
    return { session, warning, shown: asShown(session) };
  });
  const run = useRunFrom(() => opened.shown);
  useEffect(forgetShown, []);
  useTelling(vain ?? opened.warning);
  useEffect(() => {
    if (opened.warning === 'saveUnreadable') putJournalAside(store, lesson.id);
  }, [opened, store, lesson]);
  useAddressOf(run, address, opened.session);
  useKeepAndTell(run.session, opened.session);
  useWarmUp(run.session);
  useLateAhead();
  useHandOver(run.session);
  return <RunProvider value={run}>{children}</RunProvider>;
}

/** Told in the page's first picture, so that nothing gives way to it. */
function useTelling(warning: Warning | null): void {
  const { say } = useWarnings();
  useLayoutEffect(() => {
    if (warning !== null) say(warning);
  }, [warning, say]);
}
