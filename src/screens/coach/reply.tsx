import type { Elements } from '../../locales/contents.ts';
import { SPACE } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { type Translate, useText } from '../../locales/text.ts';
import { setting, type Sizes } from './setting.ts';
import { Sign } from './sign.tsx';
import { type Speech, speak } from './speech.ts';

/** The most letters that the band holds on any screen: some twelve words. */
const SHORT = 72;

/** What a reply says, without what kind of reply it is. */
const textOf = (t: Translate, { lines }: Speech): string => lines.map((line) => speak(t, line)).join(' ');

/** Whether a reply is so short that the task stays where it is. */
export const isBrief = (t: Translate, speech: Speech): boolean =>
  speech.tone === 'feedback' && leadOf(t, speech).length + textOf(t, speech).length <= SHORT;

/** What kind of reply it is, in two words, and how often it was given. */
function leadOf(t: Translate, { eyebrow, times }: Speech): string {
  const again = times === undefined ? '' : ` ${t('coach.again', { times })}`;
  return `${eyebrow === null ? '' : t(eyebrow)}${again}`;
}

/** If the first sentence has at most this many letters, it becomes the title. */
const TITLE = 64;

/** The first sentence, and all others. */
function firstAndRest(text: string): [first: string, rest: string] {
  const [first = '', ...rest] = text.split(/(?<=[\p{Sentence_Terminal}][”’»)]?)\s+/u);
  const isWhole = first.length <= TITLE && first.split('<b>').length === first.split('</b>').length;
  return isWhole ? [first, rest.join(' ')] : ['', text];
}

/** A reply in the place of title and sentence. */
export function ReplyPanel({ speech, aside }: { speech: Speech; aside: Elements }) {
  const t = useText();
  const { ruling = 'right', tone } = speech;
  const lead = leadOf(t, speech);
  const isDone = tone === 'done';
  const [first, rest] = isDone ? firstAndRest(textOf(t, speech)) : [lead, textOf(t, speech)];
  return (
    <div data-said data-reply={ruling} tabIndex={-1} className="motion-safe:animate-said outline-none">
      {isDone ? (
        <p className="mb-3.5 narrow:hidden">
          <span className="sr-only">{lead}</span>
          <Sign ruling={ruling} className="size-10" />
        </p>
      ) : null}
      <p className={`flex items-start gap-3 ${first === '' ? 'hidden narrow:flex' : ''}`}>
        <Sign ruling={ruling} className={`mt-0.5 size-7 narrow:size-6 ${isDone ? 'hidden narrow:grid' : ''}`} />
        <b
          className={`text-xl font-bold tracking-tight text-balance narrow:text-lg narrow:leading-6.5 ${ruling === 'right' ? 'text-ink' : 'text-astray-ink'}`}
        >
          <Rich text={first} />
        </b>
      </p>
      {SPACE}
      {rest === '' ? null : (
        <p className={`mt-2 text-pretty ${setting(SIZES, rest)}`}>
          <Rich text={rest} />
          {speech.aside === undefined ? null : (
            <span className="text-ink-soft">
              {SPACE}
              <span>{t(speech.aside)}</span>
            </span>
          )}
        </p>
      )}
      {aside}
    </div>
  );
}

const SIZES: Sizes = [
  [150, 'text-lg narrow:text-base'],
  [240, 'text-base narrow:text-[0.9375rem] narrow:leading-5.5'],
  [Number.POSITIVE_INFINITY, 'text-[0.9375rem] leading-5.5 narrow:text-sm narrow:leading-5'],
];

/** A reply at the foot of the card: the task keeps its place, and the whole reply is left out once it was read. */
export function Band({ speech, isRead }: { speech: Speech; isRead: boolean }) {
  const t = useText();
  const { ruling = 'right', aside } = speech;
  const text = isRead ? (aside === undefined ? '' : t(aside)) : textOf(t, speech);
  return (
    <BandBox ruling={ruling}>
      <b className="font-bold">{leadOf(t, speech)}</b>
      {SPACE}
      <span className="text-ink">
        <Rich text={text} />
      </span>
    </BandBox>
  );
}

/** What the step before has shown, until the next press. */
export function Echo({ text }: { text: string }) {
  const [first, rest] = firstAndRest(text);
  const said = first === '' ? rest : first;
  return said.length > SHORT ? null : (
    <BandBox ruling="right">
      <b className="font-bold">
        <Rich text={said} />
      </b>
    </BandBox>
  );
}

const BandBox = ({ ruling, children }: { ruling: NonNullable<Speech['ruling']>; children: Elements }) => (
  <div
    data-said
    className={`flex size-full items-start gap-3 px-5 py-4.5 text-[0.9375rem] leading-5.5 motion-safe:animate-said narrow:items-center narrow:px-4 narrow:py-0 narrow:text-sm narrow:leading-4.5 tight:py-2.5 tight:text-sm tight:leading-4.5 ${ruling === 'right' ? 'bg-right-soft text-brass-ink' : 'bg-astray-soft text-astray-ink'}`}
  >
    <Sign ruling={ruling} className="size-6.5 narrow:size-6" />
    <p className="min-w-0 flex-1">{children}</p>
  </div>
);
