import type { UiKey } from '../../locales/text.ts';
import { isAsking, policyOf, type Session, stepOf, wayOf } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';

/** The help that comes next, and how often it has to be asked for: what is shown anyway is skipped. */
export interface NextHelp {
  label: UiKey;
  asks: number;
  /** The visible cursor makes the next press. */
  isShow: boolean;
}

const LABELS = [
  'coach.help.goal',
  'coach.help.where',
  'coach.help.control',
  'coach.help.show',
] as const satisfies UiKey[];

/** The next of the four levels; `null` where this mode or step gives none, or no way is left to be shown. */
export function nextHelp(session: Session): NextHelp | null {
  const { hints, gate } = policyOf(session);
  if (hints === 'never' || gate === 'pacer only' || !isAsking(session)) return null;
  if (stepOf(session).kind === 'look' || (wayOf(session)?.gestures.length ?? 0) === 0) return null;
  const { help } = session.coach.context;
  const shown = spotlightOf(session) !== null ? 3 : hints === 'shown, fading' ? 1 : 0;
  const level = Math.min(Math.max(help, shown) + 1, LABELS.length);
  return {
    label: LABELS[level - 1] ?? 'coach.help.show',
    asks: Math.max(level - help, 1),
    isShow: level === LABELS.length,
  };
}
