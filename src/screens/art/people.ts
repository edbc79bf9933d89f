import type { SceneryKey } from '../../locales/text.ts';
import type { Readings } from '../../machines/world/readings.ts';
import { CHATS, type ChatId, type DeviceId, type Scene } from '../../machines/world/scene.ts';

/** The tints of faces. None of them is the product's green. */
export const FACES = {
  blue: 'bg-(--face-blue) text-(--face-blue-ink)',
  clay: 'bg-(--face-clay) text-(--face-clay-ink)',
  plum: 'bg-(--face-plum) text-(--face-plum-ink)',
  rose: 'bg-(--face-rose) text-(--face-rose-ink)',
  sand: 'bg-(--face-sand) text-(--face-sand-ink)',
} as const;
export type Face = keyof typeof FACES;

/** One message. `from` names its sender: you, or the person or group at the other end. */
export interface Message {
  text: SceneryKey;
  from: 'you' | SceneryKey;
  hour: string;
  minute: string;
}

export interface Chat {
  name: SceneryKey;
  about: SceneryKey;
  face: Face;
  isGroup: boolean;
  lines: readonly [Message, ...Message[]];
  /** What lies ready to be sent, once somebody else sits at the computer. */
  ready: SceneryKey;
}

const line = (text: SceneryKey, from: 'you' | SceneryKey, hour: string, minute: string): Message => ({
  text,
  from,
  hour,
  minute,
});

/** The account's invented and harmless conversations: all the same, nobody would like a stranger to read them. */
export const PEOPLE: Record<ChatId, Chat> = {
  mum: {
    name: 'chat.mum.name',
    about: 'chat.mum.about',
    face: 'blue',
    isGroup: false,
    lines: [
      line('chat.mum.1', 'chat.mum.name', '12', '21'),
      line('chat.mum.2', 'you', '12', '22'),
      line('chat.mum.3', 'chat.mum.name', '12', '24'),
      line('chat.mum.4', 'you', '12', '27'),
      line('chat.mum.5', 'chat.mum.name', '12', '28'),
    ],
    ready: 'chat.mum.ready',
  },
  flat: {
    name: 'chat.flat.name',
    about: 'chat.flat.about',
    face: 'clay',
    isGroup: true,
    lines: [
      line('chat.flat.1', 'chat.flat.nadia', '11', '52'),
      line('chat.flat.2', 'chat.flat.oscar', '11', '58'),
      line('chat.flat.3', 'you', '12', '03'),
      line('chat.flat.4', 'chat.flat.nadia', '12', '10'),
    ],
    ready: 'chat.flat.ready',
  },
  doctor: {
    name: 'chat.doctor.name',
    about: 'chat.doctor.about',
    face: 'rose',
    isGroup: false,
    lines: [
      line('chat.doctor.1', 'chat.doctor.name', '11', '38'),
      line('chat.doctor.2', 'you', '11', '41'),
      line('chat.doctor.3', 'chat.doctor.name', '11', '47'),
    ],
    ready: 'chat.doctor.ready',
  },
  team: {
    name: 'chat.team.name',
    about: 'chat.team.about',
    face: 'plum',
    isGroup: true,
    lines: [
      line('chat.team.1', 'chat.team.ilse', '09', '48'),
      line('chat.team.2', 'chat.team.ravi', '09', '55'),
      line('chat.team.3', 'you', '10', '02'),
    ],
    ready: 'chat.team.ready',
  },
};

/** What tells of the place where you are: a question of Mum's, and the note below your name. */
const PLACES: Record<DeviceId, { asked: SceneryKey; note: SceneryKey }> = {
  'library-pc': { asked: 'chat.mum.1', note: 'you.note' },
  'hotel-pc': { asked: 'chat.mum.1.hotel', note: 'you.note.hotel' },
  'office-pc': { asked: 'chat.mum.1.office', note: 'you.note.office' },
  'home-laptop': { asked: 'chat.mum.1.home', note: 'you.note.home' },
  tablet: { asked: 'chat.mum.1.home', note: 'you.note.home' },
  'laptop-2': { asked: 'chat.mum.1', note: 'you.note' },
};

export const noteOf = ({ here }: Scene): SceneryKey => PLACES[here].note;

/** The conversations in the order of their lists: the one that was written to last is on top. */
export const chatsOf = (sent: Readings['sent']): readonly ChatId[] =>
  sent === 'none' ? CHATS : [sent, ...CHATS.filter((chat) => chat !== sent)];

/** A conversation's messages, with what the next person has written in your name. */
export function linesOf(chat: ChatId, { here }: Scene, sent: Readings['sent']): readonly Message[] {
  const { lines, ready } = PEOPLE[chat];
  const fitting = lines.map((one) => (one.text === 'chat.mum.1' ? { ...one, text: PLACES[here].asked } : one));
  return sent === chat ? [...fitting, line(ready, 'you', '12', '41')] : fitting;
}

/** The newest message of a conversation. */
export const lastOf = (chat: ChatId, scene: Scene, sent: Readings['sent']): Message =>
  linesOf(chat, scene, sent).at(-1) ?? PEOPLE[chat].lines[0];
