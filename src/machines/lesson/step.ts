import type { Gesture, GestureType } from '../world/gestures.ts';
import { MODES, type Mode } from './policy.ts';
import type { Goal } from '../world/readings.ts';
import type { Scene } from '../world/scene.ts';
import type { WorldInput } from '../world/inputs.ts';

/** Wrong ideas that the coach knows, by id. Reports and statistics hold these words: they never change. */
export const BELIEFS = [
  'closing-tab-logs-out',
  'closing-browser-logs-out',
  'phone-off-cuts-pc',
  'locking-is-enough',
  'private-window-cleans-up',
  'phone-must-be-near',
  'logging-out-deletes-chats',
  'new-login-ends-old',
  'pin-stops-linking',
  'clearing-cookies-unlinks',
] as const;
export type BeliefId = (typeof BELIEFS)[number];

/** What a wrong turn or an answer is met with; `Text` is a key of the coach's catalog. */
export interface Reply<Text extends string = string> {
  says: Text;
  belief?: BeliefId;
}

/** A moment that is told before its step begins: the clock has jumped, or you are somewhere else. */
export interface Announcement<Text extends string = string> {
  /** The time that it is now, or the place. */
  at: Text;
  title: Text;
  says: Text;
  /** What the learner presses to go there. */
  go: Text;
}

/** A place of the course, by ids: a lesson, or a step of it. */
export interface Taught {
  lesson: string;
  step?: string;
}

interface StepBase<Text extends string> {
  /** Stable for ever: deep links, saved progress and LMS records hold it. */
  id: string;
  /** The task line. */
  title: Text;
  /** What the coach says beside the control. */
  says: Text;
  /** What a trainer says to a class. */
  notes: Text;
  /** Where what is asked is taught, where that is another lesson. */
  taughtIn?: Taught;
  /** The title of the part of the lesson that begins here. A part enters a world of its own, and can be left for later. */
  part?: Text;
  /** Told, and waited for, before anything of the step can be done. */
  announces?: Announcement<Text>;
  /** The id of the step that follows; the next in order where it is absent. */
  leadsTo?: string;
  /**
   * What happens as the step begins: staged inputs, or a whole other world to learn in. The same scene is always met with
   * the very same variant, so that what is known about its worlds stays known.
   */
  enter?: { staged: readonly WorldInput[] } | { variant: (from: Scene) => Variant };
}

interface EndingStep<Text extends string> extends StepBase<Text> {
  /** What the learner has seen when the step is done. */
  done: Text;
}

/** Reach a goal over readings. */
export interface DoStep<Text extends string = string> extends EndingStep<Text> {
  kind: 'do';
  goal: Goal;
  modelAnswer: (scene: Scene) => readonly Gesture[];
  /** Wrong turns that deserve their own words; every other one is told in general ones. */
  mistakes?: Partial<Record<GestureType, Reply<Text>>>;
  /** Said of any wrong turn while the network still answers: what was asked for is on its way. */
  meanwhile?: Reply<Text>;
}

export interface Answer<Text extends string = string> extends Reply<Text> {
  id: string;
  label: Text;
  isRight: boolean;
  /** What it decides about: answers about the same thing stand in one row, of which one is right. */
  about?: Text;
  /** The part of the stage that gives this answer when it is pressed. */
  spot?: SpotId;
}

/** Parts of the stage that a look step may ask to be pointed at. */
export const SPOTS = ['site.qr', 'site.chats', 'site.address', 'phone.devices'] as const;
export type SpotId = (typeof SPOTS)[number];

/** One way in which things went on from a decision. */
export interface Future<Text extends string = string> {
  id: string;
  title: Text;
  /** One for each time: what has happened since the one before, and how that is told. */
  moments: readonly { inputs: readonly WorldInput[]; says: Text }[];
}

/** Futures from one decision, side by side at the same times. */
export interface Futures<Text extends string = string> {
  /** The id of the choice at which they part. */
  from: string;
  times: readonly Text[];
  /** Where the time stands at first: its position. */
  opensAt: number;
  branches: readonly [Future<Text>, Future<Text>];
}

/** Point at something or answer a question, by every right answer where it has several; the world stays as it is. */
export interface LookStep<Text extends string = string> extends EndingStep<Text> {
  kind: 'look';
  /** What is looked at in place of the devices. */
  futures?: Futures<Text>;
  answers: readonly Answer<Text>[];
}

export interface Outcome<Text extends string = string> extends Partial<Reply<Text>> {
  id: string;
  goal: Goal;
  /** The id of the step that follows this outcome; the one that follows the choice where it is absent. */
  leadsTo?: string;
  /** What the learner reads before going on, where the choice itself leaves something to see. */
  done?: Text;
}

/** Any listed outcome completes it, names the next step, and is told by what that one begins with. */
export interface ChooseStep<Text extends string = string> extends StepBase<Text> {
  kind: 'choose';
  outcomes: readonly Outcome<Text>[];
  modelAnswer: (scene: Scene) => readonly Gesture[];
}

export type Step<Text extends string = string> = DoStep<Text> | LookStep<Text> | ChooseStep<Text>;

/** How the simulated product looks on the devices, whatever the page around them looks like. */
export interface View {
  theme?: 'light' | 'dark';
  /** The computer's alone: the phone is your own. Its words stay in the language around. */
  dir?: 'rtl';
}

/** A world to learn in: no code ever asks for its name. */
export interface Variant {
  id: string;
  scene: Scene;
  view?: View;
  /** Seconds after which a run is late; late is not failed. */
  clock?: number;
}

export interface Lesson<Text extends string = string, Title extends string = Text> {
  /** Stable for ever. */
  id: string;
  /** Raised whenever an old journal may no longer replay to the same end. */
  version: number;
  /** What it was drawn from: the same seed, the same lesson. {@link NO_SEED} where nothing of it is drawn. */
  seed: number;
  /** The ways in which it can be done. */
  modes: readonly Mode[];
  title: Title;
  summary: Title;
  /** How long it takes; halves are rounded up where it is said to the learner. */
  minutes: number;
  /** The first is the lesson's own. */
  variants: readonly [Variant, ...Variant[]];
  steps: readonly Step<Text>[];
  /** What "prove it" asks: no step of it tells the way. */
  proof: readonly Step<Text>[];
}

/** The seed of a lesson in which nothing is drawn. */
export const NO_SEED = 0;

/** The seeds that can be asked for: as many as are easily read out to a class. */
export const MOST_SEED = 999_999;

/** The mode in which a lesson opens: with guidance, where it has that. */
export const firstModeOf = ({ modes }: Pick<Lesson, 'modes'>): Mode =>
  modes.includes('guided') ? 'guided' : (modes[0] ?? MODES[0]);
