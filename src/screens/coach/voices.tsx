import { useState } from 'react';
import { type TextKey, type Translate, useText } from '../../locales/text.ts';
import { standingOf } from '../../machines/session/path.ts';
import { type Session, stepOf } from '../../machines/session/session.ts';
import { type Readings, read } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { saysSame, useSession } from '../session-context.tsx';
import { textKey } from '../text-key.ts';
import { useStanding } from '../use-standing.ts';
import { type Speech, type SpeechLine, seenOf, speak } from './speech.ts';
import { usePress, useSpeech } from './use-speech.ts';

/** What changed on the devices, for those who hear it. Silent on arrival. */
export function StageVoice() {
  const t = useText();
  const now = useSession(worldIn);
  const [heard, setHeard] = useState({ now, text: '' });
  if (heard.now !== now) setHeard({ now, text: changes(t, heard.now, now) || heard.text });
  return (
    <p role="status" className="sr-only" data-voice="stage">
      {heard.text}
    </p>
  );
}

const worldIn = ({ world }: Session): World => world;

/** A sentence for each thing that looks different now. */
export function changes(t: Translate, from: World, to: World): string {
  const [before, now] = [read(from), read(to)];
  const isNew = (name: keyof Readings) => before[name] !== now[name];
  const isFar = now.seat === 'away';
  const said: string[] = [];
  if (isNew('seat')) said.push(t(`seen.seat.${now.seat}`));
  if (!isFar) said.push(...onComputer(t, now, isNew));
  if (isNew('phone')) said.push(t(`seen.phone.${now.phone}`));
  if (isFar) said.push(...gone(from, to).map((device) => t('seen.far.gone', { place: t(`place.${device}`) })));
  else if (isNew('thisComputer')) said.push(t(`seen.link.${now.thisComputer}`));
  return said.join(' ');
}

function onComputer(t: Translate, now: Readings, isNew: (name: keyof Readings) => boolean): string[] {
  const said: string[] = [];
  if (isNew('computer')) said.push(t(`seen.computer.${now.computer}`));
  if (isNew('window') || isNew('site')) {
    if (now.window !== 'site') said.push(t(`seen.window.${now.window}`));
    else if (now.site !== 'none') said.push(t(`seen.site.${now.site}`));
  }
  if (isNew('sent') && now.sent !== 'none') said.push(t('seen.sent'));
  return said;
}

/** The devices whose link has ended; another scene has links of its own. */
const gone = ({ context: before }: World, { context: now }: World): DeviceId[] =>
  before.scene === now.scene ? before.linked.filter((device) => !now.linked.includes(device)) : [];

/** With a full stop, unless it has an end of its own. */
export function asSentence(text: string): string {
  const last = text.match(/[\p{Sentence_Terminal}\p{L}\p{N}]/gu)?.at(-1) ?? '';
  return /\p{Sentence_Terminal}/u.test(last) ? text : `${text}.`;
}

/** What the coach has said in a step, for those who hear it. */
export interface Heard {
  title: string;
  words: string;
  /** Whether the sentence of the step was heard: it is said once, however long it stands there to be read. */
  hasHeardTask: boolean;
  text: string;
}

/** What is heard when other words stand there: a new step by its title, then the words; silent on arrival. */
export function hear(heard: Heard, title: string, said: Utterance, seen: string): Heard {
  const words = [...said.intro, ...said.lines.map(({ text }) => text)].join(' ');
  const isNew = heard.title !== title;
  if (!isNew && heard.words === words) return heard;
  const hasHeardTask = !isNew && heard.hasHeardTask;
  const fresh = said.lines.filter(({ isTask }) => !isTask || !hasHeardTask);
  const lines = (fresh.length > 0 ? fresh : said.lines).map(({ text }) => text);
  const text = [...(isNew ? [seen, title] : []), ...said.intro, ...lines].filter(Boolean).join(' ');
  return { title, words, hasHeardTask: hasHeardTask || said.lines.some(({ isTask }) => isTask), text };
}

/** What the coach says now, as plain words; `press` comes first: the next one of a step that takes several. */
export interface Utterance {
  intro: readonly string[];
  lines: readonly { text: string; isTask: boolean }[];
}

export const utteranceOf = (
  t: Translate,
  speech: Speech | null,
  task: string,
  press: SpeechLine | null = null,
): Utterance => ({
  intro: [
    ...[speech?.eyebrow, speech?.aside].flatMap((key) => (key ? [t(key)] : [])),
    ...(speech?.times === undefined ? [] : [t('coach.again', { times: speech.times })]),
  ],
  lines: [...(press === null || speech?.tone !== 'says' ? [] : [press]), ...(speech?.lines ?? [])].map((line) => ({
    text: line === press ? asSentence(speak(t, line)) : speak(t, line),
    isTask: line.key === task,
  })),
});

const taskIn = (session: Session): string => stepOf(session).says;

const titleIn = (session: Session): TextKey => textKey(stepOf(session).title);

/** What the coach says, for those who hear it. */
export function CoachVoice() {
  const t = useText();
  const speech = useSpeech();
  const place = useSession(standingOf, saysSame);
  const standing = useStanding();
  const step = useSession(titleIn);
  const seen = useSession(seenOf);
  const task = useSession(taskIn);
  const said = utteranceOf(t, speech, task, usePress());
  const title = [t('coach.step', standing(place)), t(step)].map(asSentence).join(' ');
  const [heard, setHeard] = useState(() => ({ ...hear(SILENT, title, said, ''), hasHeardTask: false, text: '' }));
  const now = hear(heard, title, said, seen === null ? '' : t(seen));
  if (now !== heard) setHeard(now);
  return (
    <p role="status" className="sr-only" data-voice="coach">
      {heard.text.replaceAll(/<\/?b>/gu, '').trim()}
    </p>
  );
}

const SILENT: Heard = { title: '', words: '', hasHeardTask: false, text: '' };
