import { MODES } from '../lesson/policy.ts';
import type { Lesson } from '../lesson/step.ts';
import { GESTURES, type Gesture, positionOf } from '../world/gestures.ts';
import { CHATS, DEVICES } from '../world/scene.ts';
import { TIME_INPUTS } from '../world/inputs.ts';
import type { Act, Command } from './session.ts';

/** A packed journal that can't be read: cut, foreign or of another lesson. */
export class UnreadableJournal extends Error {
  override name = 'UnreadableJournal';
}

/** Codes of what is not a gesture, above all gestures' own. A code once shipped keeps its meaning for ever. */
const CODES = {
  input: 160,
  answer: 200,
  help: 201,
  continue: 202,
  giveUp: 203,
  rewind: 204,
  goTo: 205,
  mode: 206,
  byPacer: 207,
};

/**
 * Answers and steps are packed by their position in the lesson, the proof's behind the lesson's own; an id means the
 * same wherever it stands.
 */
function wordsOf(lesson: Lesson) {
  const steps = [...lesson.steps, ...lesson.proof];
  return {
    steps: steps.map(({ id }) => id),
    answers: steps.flatMap((step) => (step.kind === 'look' ? step.answers.map(({ id }) => id) : [])),
  };
}

/** A whole number as bytes of seven bits, the lowest first. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/**
 * A journal as ASCII text: one byte a gesture, one more for the quarter-seconds since the entry before it (two after
 * 32 s), in base64url. About 1,400 gestures fit into 4,000 characters.
 */
export function packJournal(journal: readonly Command[], lesson: Lesson): string {
  const bytes: number[] = [];
  const words = wordsOf(lesson);
  let at = 0;
  for (const command of journal) {
    pushNumber(bytes, command.at - at);
    at = command.at;
    if (command.by === 'pacer') bytes.push(CODES.byPacer);
    pushAct(bytes, command, words);
  }
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function pushAct(bytes: number[], act: Act, words: ReturnType<typeof wordsOf>): void {
  switch (act.type) {
    case 'gesture':
      pushGesture(bytes, act.gesture);
      break;
    case 'input':
      bytes.push(CODES.input + TIME_INPUTS.indexOf(act.input.type));
      break;
    case 'answer':
      bytes.push(CODES.answer, words.answers.indexOf(act.answer));
      break;
    case 'rewind':
      bytes.push(CODES.rewind);
      pushNumber(bytes, act.to);
      break;
    case 'goTo':
      bytes.push(CODES.goTo, words.steps.indexOf(act.step));
      break;
    case 'mode':
      bytes.push(CODES.mode, MODES.indexOf(act.mode));
      break;
    case 'help':
    case 'continue':
    case 'giveUp':
      bytes.push(CODES[act.type]);
  }
}

/** A target is packed by its position among its own kind, so that each list may grow at its end. */
function pushGesture(bytes: number[], gesture: Gesture): void {
  bytes.push(positionOf(gesture.type) ?? 0);
  if (gesture.type === 'phone.device.open') bytes.push(DEVICES.indexOf(gesture.target));
  if (gesture.type === 'site.chat.open') bytes.push(CHATS.indexOf(gesture.target));
}

/** Reads what {@link packJournal} wrote. @throws {UnreadableJournal} on anything else. */
export function unpackJournal(packed: string, lesson: Lesson): Command[] {
  const reader = readerOf(packed);
  const words = wordsOf(lesson);
  const journal: Command[] = [];
  let at = 0;
  while (!reader.isAtEnd()) {
    at += reader.number();
    let code = reader.byte();
    const isByPacer = code === CODES.byPacer;
    if (isByPacer) code = reader.byte();
    const act = readAct(code, reader, words);
    journal.push({ ...act, at, ...(isByPacer ? { by: 'pacer' } : {}) });
  }
  return journal;
}

function readAct(code: number, reader: ReturnType<typeof readerOf>, words: ReturnType<typeof wordsOf>): Act {
  const type = GESTURES[code];
  if (type !== undefined) return { type: 'gesture', gesture: readGesture(type, reader) };
  const input = TIME_INPUTS[code - CODES.input];
  if (input !== undefined) return { type: 'input', input: { type: input } };
  switch (code) {
    case CODES.answer:
      return { type: 'answer', answer: known(words.answers[reader.byte()]) };
    case CODES.help:
      return { type: 'help' };
    case CODES.continue:
      return { type: 'continue' };
    case CODES.giveUp:
      return { type: 'giveUp' };
    case CODES.rewind:
      return { type: 'rewind', to: reader.number() };
    case CODES.goTo:
      return { type: 'goTo', step: known(words.steps[reader.byte()]) };
    case CODES.mode:
      return { type: 'mode', mode: known(MODES[reader.byte()]) };
    default:
      throw new UnreadableJournal(`No entry has the code ${code}`);
  }
}

function readGesture(type: Gesture['type'], reader: ReturnType<typeof readerOf>): Gesture {
  if (type === 'phone.device.open') return { type, target: known(DEVICES[reader.byte()]) };
  if (type === 'site.chat.open') return { type, target: known(CHATS[reader.byte()]) };
  return { type };
}

function known<Word>(word: Word | undefined): Word {
  if (word === undefined) throw new UnreadableJournal('An entry names something that this lesson does not have');
  return word;
}

function readerOf(packed: string) {
  let bytes: string;
  try {
    bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throw new UnreadableJournal('Not base64url');
  }
  let position = 0;
  const byte = (): number => {
    if (position >= bytes.length) throw new UnreadableJournal('It ends in the middle of an entry');
    position += 1;
    return bytes.charCodeAt(position - 1);
  };
  return {
    byte,
    isAtEnd: () => position >= bytes.length,
    number(): number {
      let value = 0;
      for (let scale = 1; scale <= 128 ** 4; scale *= 128) {
        const part = byte();
        value += (part % 128) * scale;
        if (part < 128) return value;
      }
      throw new UnreadableJournal('A number is too long');
    },
  };
}
