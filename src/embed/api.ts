/** What `<turn-the-key>` tells the page that it stands in: the `detail` of each `turn-the-key:<name>` event. */
export interface TurnTheKeyEvents {
  /** The course answers. `version` is its release. */
  ready: { version: string; title: string };
  /** A lesson was opened. */
  start: { lesson: string };
  /** `fraction` of the whole course, 0 to 1; the position of the step, from 1, and how many the lesson has. */
  progress: { fraction: number; lesson: string; step: number; steps: number };
  /** A step was done, in so many seconds. */
  step: { lesson: string; id: string; seconds: number };
  /** A wrong idea came up. Told only where the course's own configuration says `report.beliefs`. */
  belief: { id: string };
  /** The course is done. `scaled` is the share of the test that was passed, 0 to 1. */
  complete: { scaled: number; passed: boolean; seconds: number };
  /** The learner is done here, and has said so. */
  exit: object;
  /**
   * Something was asked for in vain. The course itself goes on. `src`: the element leads to no page of the web, so
   * there is no course.
   */
  error: { code: 'version' | 'command' | 'state' | 'config' | 'learner' | 'src' };
  /**
   * The course has a record store to report to, and wants `setLearner`: for the first time (`new`), or since the record
   * store takes the authorization no more (`refused`). Reports wait until then.
   */
  authorize: { reason: 'new' | 'refused' };
  /** The height of the contents, in CSS pixels. The element follows it by itself, unless its height is fixed. */
  resize: { height: number };
}

/** In whose name the course reports to the record store that its configuration names. */
export interface TurnTheKeyLearner {
  /** The whole `Authorization` header for the record store, such as `Bearer …`. Short-lived, if you can. */
  authorization: string;
  /** As xAPI names a person. */
  actor: { objectType?: 'Agent' | undefined; name?: string | undefined } & (
    | { account: { homePage: string; name: string } }
    | { mbox: string }
    | { mbox_sha1sum: string }
    | { openid: string }
  );
  /** A UUID that ties the reports to an enrolment of yours. */
  registration?: string | undefined;
}

/** The custom element that `embed.js` defines. Every command waits until the course answers. */
export interface TurnTheKeyElement extends HTMLElement {
  /** Resolves once the course answers; another one after the element was moved, since its frame then loads anew. */
  readonly ready: Promise<TurnTheKeyEvents['ready']>;
  /** Opens a lesson, or the one to go on with. */
  start: (lesson?: string) => void;
  goTo: (lesson: string, step?: string) => void;
  /** Forgets all progress. */
  reset: () => void;
  /** Moves the keyboard into the course. */
  focus: () => void;
  setLanguage: (language: string) => void;
  setTheme: (theme: 'light' | 'dark' | 'system') => void;
  /** All progress in one line of ASCII text, to be kept by this page. */
  getState: () => Promise<string>;
  setState: (state: string) => void;
  /** What a company may set, as in config.json. */
  configure: (config: object) => void;
  /** Says who learns, and lets the course report. Held in memory only; ask your own server for it, never a file. */
  setLearner: (learner: TurnTheKeyLearner) => void;
}

declare global {
  interface HTMLElementTagNameMap {
    'turn-the-key': TurnTheKeyElement;
  }
}
