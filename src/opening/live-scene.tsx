import { use, useState } from 'react';

import { useConfig } from '../delivery/config/company.ts';
import { loadI18n } from '../locales/load.ts';
import { TextProvider } from '../locales/text.ts';
import type { Act, Session } from '../machines/session/session.ts';
import { nameOf } from '../machines/world/gestures.ts';
import { RunProvider, type Run } from '../screens/session-context.tsx';
import { atLesson } from '../routes/address/address.ts';
import { clockworkOf } from '../routes/lesson/clockwork.ts';
import { lessonAt } from '../routes/address/lesson-at.ts';
import { textsOf } from '../routes/load-page.ts';
import { useAddress } from '../routes/address/use-address.ts';
import { useCourse } from '../routes/course/use-course.ts';
import { OpeningScene } from './scene.tsx';
import { openCourse } from './take-over.ts';
import { useTakingOver } from './use-taking-over.ts';

/** The first scene where the page was not loaded with it: nothing moves here, since the first act leads to the lesson. */
export default function LiveScene() {
  useTakingOver();
  const [{ id: first }] = useCourse();
  const config = useConfig();
  const to = { ...useAddress(), ...atLesson(first) };
  const lesson = use(lessonAt(to));
  const i18n = use(loadI18n(to.language, textsOf(to)));
  const [run] = useState(() => standingStill(openCourse(lesson, config)));
  return (
    <TextProvider value={i18n}>
      <RunProvider value={run}>
        <OpeningScene />
      </RunProvider>
    </TextProvider>
  );
}

function standingStill(opened: Session): Run {
  const { session, pacer } = clockworkOf(opened).run;
  return { session, pacer: { ...pacer, send: note } };
}

function note(act: Act): void {
  const name = act.type === 'gesture' ? nameOf(act.gesture) : act.type;
  (globalThis.firstActs ??= []).push([name, performance.now(), false]);
  dispatchEvent(new Event('acted'));
}
