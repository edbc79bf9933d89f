import type { TurnTheKeyEvents } from './api.ts';

/** Every message has this name, with the version of the protocol. */
export const NAME = 'turnTheKey';
export const VERSION = 1;

/** What comes from the frame. Besides the events: an answer to `getState`, and what only the page around can keep. */
export type FrameMessages = TurnTheKeyEvents & { state: { state: string }; keep: { state: string } };

/** An example of each message from the frame: a field that is not of the same kind makes a message foreign. */
export const FRAME_MESSAGES: { readonly [Type in keyof FrameMessages]: FrameMessages[Type] } = {
  ready: { version: '', title: '' },
  start: { lesson: '' },
  progress: { fraction: 0, lesson: '', step: 0, steps: 0 },
  step: { lesson: '', id: '', seconds: 0 },
  belief: { id: '' },
  complete: { scaled: 0, passed: true, seconds: 0 },
  exit: {},
  error: { code: 'command' },
  authorize: { reason: 'new' },
  resize: { height: 0 },
  state: { state: '' },
  keep: { state: '' },
};

/** What the page around may ask for, once the course answers. */
export interface HostMessages {
  /** An empty text: the lesson to go on with. */
  start: { lesson: string };
  /** An empty text: the lesson's first step. */
  goTo: { lesson: string; step: string };
  reset: object;
  focus: object;
  setLanguage: { language: string };
  setTheme: { theme: string };
  getState: object;
  setState: { state: string };
  configure: { config: object };
  setLearner: { learner: object };
}

type Message<Messages> = { [Type in keyof Messages]: { type: Type } & Messages[Type] }[keyof Messages];
export type FrameMessage = Message<FrameMessages>;
export type HostMessage = Message<HostMessages>;

/** The one message of the parent page that does not come by the port: it brings the port. */
export const HELLO = 'hello';
/** The frame's call for it, which holds nothing else. */
export const BOOT = 'boot';
