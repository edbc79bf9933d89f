import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Elements } from '../locales/contents.ts';
import { loadI18n } from '../locales/load.ts';
import { TextProvider } from '../locales/text.ts';
import type { Mode } from '../machines/lesson/policy.ts';
import { after, type Doing, openedAt } from '../machines/session/doubles/learner.ts';
import type { Session } from '../machines/session/session.ts';
import { logOutComputer } from '../steps/log-out-computer/index.ts';
import { Coach } from './coach/coach.tsx';
import { Stage } from './stage/stage.tsx';

interface Asked {
  select: (session: Session) => unknown;
  isSame: (one: unknown, other: unknown) => boolean;
}

/** What was selected while something was drawn; this decides whether each part is redrawn. */
const asked: Asked[] = [];
let now: Session;

vi.mock(import('./session-context.tsx'), async (original) => ({
  ...(await original()),
  useSession: (select, isSame) => {
    asked.push({ select, isSame: (isSame as Asked['isSame'] | undefined) ?? Object.is });
    return select(now);
  },
  // Nobody but the learner moves here.
  useCursor: (select) => select({ value: { cursor: 'resting' }, context: { act: null, speed: 1 } } as never),
  useRun: () => run,
  useSend: () => () => {},
}));

/** As a stage asks for it. */
const run = {
  session: { getSnapshot: () => ({ context: now }), subscribe: () => ({ unsubscribe: () => {} }) },
  pacer: { cursor: { getSnapshot: () => ({ context: { act: null } }) } },
} as never;

let draw: (node: Elements) => void;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame', 'stage', 'log-out-computer']);
  draw = (node) => renderToStaticMarkup(<TextProvider value={i18n}>{node}</TextProvider>);
});

beforeEach(() => {
  asked.length = 0;
});

const at = (id: string, mode: Mode): Session => openedAt(logOutComputer, mode, id);

/** The selections of what was drawn that are no longer the same after some acts. */
function changedBy(...doings: readonly Doing[]): string[] {
  const later = after(now, ...doings);
  expect(later).not.toBe(now);
  return [...new Set(asked.flatMap(({ select, isSame }) => (isSame(select(now), select(later)) ? [] : select.name)))];
}

describe('the stage', () => {
  it('is not drawn anew while the coach speaks', () => {
    now = at('see-the-proof', 'practice');
    draw(<Stage />);
    expect(asked.length).toBeGreaterThan(1);
    expect(changedBy({ type: 'answer', answer: 'no-chats' })).toEqual([]);
  });

  it('is not drawn anew by a press: only what of the devices has changed is', () => {
    now = at('open-menu', 'practice');
    draw(<Stage />);
    expect(changedBy('site.menu.open')).toEqual([]);
  });
});

describe('the coach', () => {
  it('is not drawn anew while the hands are on their way: only how far they are is, and what is heard of the devices', () => {
    now = at('link-again', 'practice');
    draw(<Coach end={null}>{null}</Coach>);
    expect(asked.length).toBeGreaterThan(8);
    expect(changedBy('hands.phone', 'phone.unlock')).toEqual(['pipsIn', 'worldIn']);
  });
});
