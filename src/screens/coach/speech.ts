import type { ProductKey, TextKey, TextValues, Translate, UiKey } from '../../locales/text.ts';
import type { Feedback, RepeatedFeedback } from '../../machines/lesson/lesson.machine.ts';
import { commandsBack, stepEndedBefore } from '../../machines/session/past.ts';
import {
  type Act,
  isAsking,
  isOver,
  outcomeOf,
  policyOf,
  type Session,
  stepOf,
  wayOf,
} from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { areaOf } from '../../steps/areas.ts';
import { isSorting } from '../sorting.ts';
import { textKey } from '../text-key.ts';

/** One sentence or two. */
export interface SpeechLine {
  key: TextKey;
  /** The name of a control, in the product's own words: a value of the sentence, or marked where it stands in it. */
  label?: ProductKey;
}

export type WayOn = 'goBack' | 'restart' | 'continue';

/** How what was done is meant to be taken. */
export type Ruling = 'right' | 'astray';

const RULINGS: Record<Feedback['kind'], Ruling> = {
  rightAnswer: 'right',
  outcome: 'right',
  aside: 'astray',
  astray: 'astray',
  heldBack: 'astray',
  noWay: 'astray',
  wrongAnswer: 'astray',
};

/** All that the coach says now. */
export interface Speech {
  tone: 'says' | 'feedback' | 'done' | 'announces';
  /** Of what was done, where this is a reply to it. */
  ruling?: Ruling;
  /** What kind of thing it is, in two words. */
  eyebrow: UiKey | null;
  /** Said beside the eyebrow, in passing. */
  aside?: UiKey;
  /** How many times in a row the same has been replied, from the second time on. */
  times?: number;
  lines: readonly SpeechLine[];
  /** The ways on that it offers. */
  offers: readonly WayOn[];
}

/** What the coach says in a session, the most important first; `null` while it is silent. */
export function speechOf(session: Session, act: Act | null): Speech | null {
  const { coach } = session;
  if (isOver(session)) return null;
  const step = stepOf(session);
  if (coach.matches('announcing') && step.announces !== undefined) {
    const { at, title, says } = step.announces;
    const lines = [at, title, says].map((key) => ({ key: textKey(key) }));
    return { tone: 'announces', eyebrow: null, lines, offers: ['continue'] };
  }
  const { feedback } = coach.context;
  const done = coach.matches('resting') ? doneOf(session) : undefined;
  if (done !== undefined) {
    const right = feedback?.kind === 'rightAnswer' ? [said(feedback)] : [];
    return {
      tone: 'done',
      ruling: 'right',
      eyebrow: 'coach.tone.done',
      lines: [...right, { key: textKey(done) }],
      offers: ['continue'],
    };
  }
  // A watched answer's reply was its reason, and has been read.
  const isPast = policyOf(session).hints === 'shown';
  if (feedback !== null && !isPast) return react(session, feedback);
  return guidanceOf(session, act);
}

/** What leads on, whatever was replied; `null` where nothing is said unasked. */
export function guidanceOf(session: Session, act: Act | null): Speech | null {
  const lines = guidance(session, act);
  return lines.length === 0 ? null : { tone: 'says', eyebrow: null, lines, offers: [] };
}

/**
 * What is said first and large: the question, the next press of a step that takes several, or else what the step is about,
 * with the name of the control that leads on.
 */
export function headlineOf(session: Session, act: Act | null): SpeechLine {
  const step = stepOf(session);
  if (step.kind === 'look') return { key: textKey(isSorting(step) ? step.title : step.says) };
  const next = nextOf(session, act);
  const title = { key: textKey(step.title) };
  if (next === null) return title;
  return pressOf(session, act) ?? { ...title, label: labelOf(session.world.context.scene, next) };
}

/** The press that leads on, where the step takes several. */
export function pressOf(session: Session, act: Act | null): SpeechLine | null {
  if (isOver(session)) return null;
  const step = stepOf(session);
  const next = nextOf(session, act);
  const { scene } = session.world.context;
  if (next === null || step.kind === 'look' || step.modelAnswer(scene).length < 2) return null;
  const label = labelOf(scene, next);
  return DEEDS.has(next.type) ? { key: label } : { key: 'coach.next', label };
}

/** The gesture that is shown to be next. */
const nextOf = (session: Session, act: Act | null): Gesture | null =>
  act?.type === 'gesture' ? act.gesture : spotlightOf(session);

/** Controls whose name says already what to do. */
const DEEDS: ReadonlySet<Gesture['type']> = new Set([
  'hands.phone',
  'hands.computer',
  'seat.leave',
  'browser.open',
  'browser.tab.close',
  'browser.window.close',
  'computer.lock',
  'computer.unlock',
  'site.chat.open',
  'phone.unlock',
  'phone.pin.enter',
  'phone.device.open',
  'phone.link.unlock',
  'phone.link.scan',
  'phone.link.typeCode',
]);

/** What stays to be read while the cursor goes on: what the step before has shown, or else what this one is about. */
export function seenOf(session: Session): TextKey | null {
  const step = stepOf(session);
  if (policyOf(session).hints !== 'shown' || !isAsking(session)) return null;
  const ended = stepEndedBefore(session);
  if (ended !== null && ended.kind !== 'choose') return textKey(ended.done);
  return step.kind === 'look' ? null : textKey(step.says);
}

/** What the previous step has shown, if the learner went straight on: until the next press or answer. */
export function echoOf(session: Session): TextKey | null {
  const { hints } = policyOf(session);
  if (hints === 'shown' || hints === 'never' || !isAsking(session)) return null;
  const began = session.began[session.coach.context.step] ?? 0;
  for (const { type } of commandsBack(session, began)) if (type === 'gesture' || type === 'answer') return null;
  const ended = stepEndedBefore(session);
  return ended === null || ended.kind === 'choose' ? null : textKey(ended.done);
}

/** What has been seen at the end of the step. */
function doneOf(session: Session): string | undefined {
  const step = stepOf(session);
  return step.kind === 'choose' ? outcomeOf(session)?.done : step.done;
}

const said = ({ kind, says }: Feedback): SpeechLine => ({
  key: says === null ? `coach.feedback.${kind}` : textKey(says),
});

function react(session: Session, feedback: RepeatedFeedback): Speech {
  const { kind, times } = feedback;
  const isLost = kind === 'astray' || kind === 'noWay';
  // A question with several right answers, of which some are still open.
  const isHalf = kind === 'rightAnswer' && session.answered.size > 0;
  const isWelcome = isLost && policyOf(session).gate === 'all within reach';
  return {
    tone: 'feedback',
    ruling: RULINGS[kind],
    eyebrow: `coach.tone.${kind}`,
    ...(times > 1 ? { times } : {}),
    ...(isWelcome
      ? { aside: 'coach.goodPlace' }
      : kind === 'heldBack' && feedback.says !== null
        ? { aside: 'coach.heldBack' }
        : {}),
    lines: [said(feedback), ...(isHalf ? [{ key: 'coach.more' } as const] : [])],
    offers: isLost ? (kind === 'noWay' ? ['goBack', 'restart'] : ['goBack']) : [],
  };
}

/**
 * What leads on: the question, the reason of the cursor's next press, the sentence of the step, or the help that was
 * asked for.
 */
function guidance(session: Session, act: Act | null): SpeechLine[] {
  const step = stepOf(session);
  const { hints } = policyOf(session);
  const says: SpeechLine = { key: textKey(step.says) };
  if (hints === 'shown') {
    const reasons = act === null ? [] : [reason(session, act)];
    return step.kind === 'look' ? [says, ...reasons] : reasons;
  }
  if (step.kind === 'look') return [says];
  const { help } = session.coach.context;
  if (help === 0 && hints === 'on request') return [];
  const way = wayOf(session);
  const [next] = way?.gestures ?? [];
  if (hints === 'shown, fading' && spotlightOf(session) !== null) return [says];
  if (help < 2) return hints === 'never' ? [] : [says];
  if (way === null) return [{ key: 'coach.feedback.noWay' }];
  // All is done that hands can do: the network answers next.
  if (next === undefined) return [says];
  return [help === 2 ? where(next) : { key: 'coach.press', label: labelOf(session.world.context.scene, next) }];
}

/** Why the control that leads on is the one; `null` where none is lit. */
export function whyOf(session: Session): SpeechLine | null {
  const next = spotlightOf(session);
  return next === null ? null : reason(session, { type: 'gesture', gesture: next });
}

const where = (gesture: Gesture): SpeechLine => ({ key: `where.${areaOf(gesture)}` });

/** Why the cursor presses there: of an answer, what it will be met with. */
function reason(session: Session, act: Act): SpeechLine {
  if (act.type === 'gesture')
    return { key: `because.${act.gesture.type}`, label: labelOf(session.world.context.scene, act.gesture) };
  const step = stepOf(session);
  const answer =
    step.kind === 'look' && act.type === 'answer' ? step.answers.find(({ id }) => id === act.answer) : null;
  return { key: textKey(answer?.says ?? step.says) };
}

/** What a control is called in a scene. */
export function labelOf({ settings }: Pick<Scene, 'settings'>, { type }: Gesture): ProductKey {
  const isYou = settings === 'you';
  if (type === 'phone.tab.settings' && isYou) return 'phone.tab.settingsYou';
  if (type === 'site.settings.open' && isYou) return 'site.settings.openYou';
  return type;
}

/** A line in the language around. Where a lesson gives no reason for a press, the control is named. */
export function speak(t: Translate, { key, label }: SpeechLine): string {
  const values: TextValues = label === undefined ? {} : { label: t(label) };
  const text = t(key, values);
  return text === key ? t('coach.next', values) : text;
}
