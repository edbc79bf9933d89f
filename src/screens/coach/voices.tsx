import { useState } from 'react';
import { type Translate, useText } from '../../locales/text.ts';
import type { Session } from '../../machines/session/session.ts';
import { type Readings, read } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { isAlike, useSession } from '../session-context.tsx';
import { placeIn, titleIn } from './place.ts';
import { seenOf, speak } from './speech.ts';
import { useSpeech } from './use-speech.ts';

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
export const asSentence = (text: string): string =>
  /\p{Sentence_Terminal}[^\p{L}\p{N}]*$/u.test(text) ? text : `${text}.`;

/** What the coach says, for those who hear it: a new step by its title, then the words. Silent on arrival. */
export function CoachVoice() {
  const t = useText();
  const speech = useSpeech();
  const place = useSession(placeIn, isAlike);
  const step = useSession(titleIn);
  const seen = useSession(seenOf);
  const words = [
    ...[speech?.eyebrow, speech?.aside].map((key) => (key ? t(key) : '')),
    ...(speech?.lines ?? []).map((line) => speak(t, line)),
  ]
    .filter((text) => text !== '')
    .join(' ');
  const title = [t('coach.step', place), t(step)].map(asSentence).join(' ');
  const [heard, setHeard] = useState({ title, words, text: '' });
  if (heard.title !== title) setHeard({ title, words, text: `${seen === null ? '' : t(seen)} ${title} ${words}` });
  else if (heard.words !== words) setHeard({ title, words, text: words });
  return (
    <p role="status" className="sr-only" data-voice="coach">
      {heard.text.replaceAll(/<\/?b>/gu, '').trim()}
    </p>
  );
}
