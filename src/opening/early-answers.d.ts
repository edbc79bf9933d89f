/** What a lesson's page, drawn for each first press, has answered by itself (`drawing-script.ts`). */
interface EarlyAnswers {
  /** The names of the controls that were pressed. */
  readonly acts: readonly string[];
  /** Answers a press, if it can. Gone once the app takes the page over. */
  answer?: (control: HTMLElement) => boolean;
}

// oxlint-disable-next-line no-var
declare var early: EarlyAnswers | undefined;
