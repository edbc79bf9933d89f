import * as v from 'valibot';

import { type FrameMessage, HELLO, type HostMessage, type HostMessages, NAME, VERSION } from '../../embed/wire.ts';

/** The longest text that a message from the page around may hold, in characters: a packed course with room to spare. */
const LONGEST = 8_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));

type Fields<Message> = { [Field in keyof Message]: v.GenericSchema<unknown, Message[Field]> };

const message = (type: string, fields: v.ObjectEntries) =>
  v.strictObject({ [NAME]: v.literal(VERSION), type: v.literal(type), ...fields });

const Hello = message(HELLO, {});

const ASKED: { [Type in keyof HostMessages]: Fields<HostMessages[Type]> & v.ObjectEntries } = {
  start: { lesson: text },
  goTo: { lesson: text, step: text },
  reset: {},
  focus: {},
  setLanguage: { language: text },
  setTheme: { theme: text },
  getState: {},
  setState: { state: text },
  configure: { config: v.record(text, v.unknown()) },
  // Judged by `readLearner`, so that the page can be told.
  setLearner: { learner: v.record(text, v.unknown()) },
};

/** Everything that the page around may ask for. */
const Asked = v.variant(
  'type',
  Object.entries(ASKED).map(([type, fields]) => message(type, fields)),
);

export const isHello = (data: unknown): boolean => v.is(Hello, data);

/** What a message asks for; `null` for anything that is not one of ours. */
export function readHostMessage(data: unknown): HostMessage | null {
  const parsed = v.safeParse(Asked, data);
  return parsed.success ? (parsed.output as unknown as HostMessage) : null;
}

/** A message as it goes over the wire. */
export const wrap = (news: FrameMessage | { type: 'boot' }): object => ({ [NAME]: VERSION, ...news });
