import Check from 'lucide-react/icons/check';
import { Fragment, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { SPACE } from '../../../locales/contents.ts';
import { useText } from '../../../locales/text.ts';
import type { Answer, LookStep } from '../../../machines/lesson/step.ts';
import { isAsking, type Session } from '../../../machines/session/session.ts';
import { Button } from '../../../ui/button.tsx';
import { saysSame, useCursor, useSend, useSession } from '../../session-context.tsx';
import { answersItself, questionText } from '../answers.tsx';
import { actOf } from '../../aim.ts';
import { focusOn } from '../../focus-on.ts';
import { textKey } from '../../text-key.ts';
import { HomeDoor, LockedDoor } from './doors.tsx';

const DOORS = [HomeDoor, LockedDoor];

const answeredIn = ({ answered }: Session): string[] => [...answered];

/** Where things lie that were put in their place. */
interface Sorted {
  about: string;
  label: string;
}

/**
 * A question that is the stage: some places and two doors. A place is taken by a press or by a drag, and put at a door by
 * a press, by a drop, or by the door's number; what lies right stays there.
 */
export default function SortingBoard({ step: { answers, says } }: { step: LookStep }) {
  const t = useText();
  const send = useSend();
  const isOpen = useSession(isAsking);
  const isWatched = useSession(answersItself);
  const answered = useSession(answeredIn, saysSame);
  const aim = useCursor(actOf);
  const [taken, take] = useState<string | null>(null);
  const doors = [...new Set(answers.map(({ label }) => label))];
  const places = [...new Set(answers.flatMap(({ about }) => about ?? []))];
  const sorted = answers.flatMap(({ id, about, label }): Sorted[] =>
    about !== undefined && answered.includes(id) ? [{ about, label }] : [],
  );
  const isSorted = (about: string) => sorted.some((one) => one.about === about);
  const aimed = aim?.type === 'answer' ? (answers.find(({ id }) => id === aim.answer)?.about ?? null) : null;
  const held = isWatched ? aimed : taken === null || isSorted(taken) ? null : taken;
  const board = useRef<HTMLDivElement>(null);
  const answerOf = (about: string | null, door: string | undefined): Answer | undefined =>
    answers.find((answer) => answer.about === about && answer.label === door);
  const put = (about: string | null, door: string | undefined) => {
    const answer = answerOf(about, door);
    if (answer === undefined || !isOpen || isWatched) return;
    send({ type: 'answer', answer: answer.id });
    if (answer.isRight) focusNext(board.current, about);
    take(null);
  };
  const byNumber = ({ key }: KeyboardEvent, about: string | null) => {
    const door = doors[Number(key) - 1];
    if (door !== undefined) put(about, door);
  };
  return (
    <div
      ref={board}
      data-stage
      data-sorting
      role="presentation"
      className="stage-wide grid grid-rows-[auto_minmax(0,1fr)] gap-5 small:gap-2.5 small:p-3"
      onKeyDown={(event) => byNumber(event, held)}
    >
      <div data-answers role="group" tabIndex={-1} aria-label={questionText(t, says)} className="outline-none">
        <ul className="grid grid-cols-4 gap-4 small:gap-2 narrow:grid-cols-2">
          {places.map((about) => (
            <li key={about} className="grid min-h-37.5 small:min-h-22 side:min-h-30">
              {isSorted(about) ? (
                <p className="grid size-full place-items-center rounded-2xl border-2 border-dashed border-line p-3 text-center text-sm text-balance text-ink-soft">
                  {t(textKey(about))}
                </p>
              ) : (
                <Place
                  about={about}
                  isTaken={held === about}
                  isOpen={isOpen && !isWatched}
                  take={() => take(held === about ? null : about)}
                  drop={(door) => put(about, doors[door])}
                  byNumber={(event) => byNumber(event, about)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className="grid min-h-0 grid-cols-2 gap-4 small:gap-2">
        {doors.map((door, index) => (
          <Door
            key={door}
            label={door}
            index={index}
            act={answerOf(held, door)?.id}
            isOpen={isOpen && held !== null && !isWatched}
            put={() => put(held, door)}
            sorted={sorted.filter(({ label }) => label === door).map(({ about }) => about)}
          />
        ))}
      </div>
    </div>
  );
}

/** The keyboard goes on with the next place; one that is put away is gone from under it. */
function focusNext(board: HTMLElement | null, about: string | null): void {
  const places = [...(board?.querySelectorAll<HTMLElement>('[data-about]') ?? [])];
  focusOn(places.find((place) => place.dataset['about'] !== about));
}

interface PlaceProps {
  about: string;
  isTaken: boolean;
  isOpen: boolean;
  take: () => void;
  drop: (door: number) => void;
  byNumber: (event: KeyboardEvent) => void;
}

/** So far a finger may slip, in CSS pixels, and it still is a press. */
const SLIP = 6;

/** A place: pressed, it is taken; dragged, it goes along with the pointer to a door. */
function Place({ about, isTaken, isOpen, take, drop, byNumber }: PlaceProps) {
  const t = useText();
  const from = useRef<{ x: number; y: number; isMoved: boolean } | null>(null);
  const [title, note] = titleAndNote(t(textKey(about)));
  const move = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const start = from.current;
    if (start === null) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    start.isMoved ||= Math.hypot(x, y) > SLIP;
    if (start.isMoved) Object.assign(currentTarget.style, { translate: `${x}px ${y}px`, rotate: '-2deg' });
  };
  const end = ({ currentTarget, clientX, clientY, type }: PointerEvent<HTMLElement>) => {
    const isMoved = from.current?.isMoved ?? false;
    from.current = isMoved ? from.current : null;
    Object.assign(currentTarget.style, { translate: '', rotate: '' });
    if (!isMoved || type === 'pointercancel') return;
    const below = document.elementsFromPoint(clientX, clientY).find((one) => one.closest('[data-door-of]') !== null);
    const door = below?.closest<HTMLElement>('[data-door-of]')?.dataset['doorOf'];
    if (door !== undefined) drop(Number(door));
  };
  return (
    <Button
      tone="tile"
      size="tile"
      data-about={about}
      aria-pressed={isTaken}
      disabled={!isOpen}
      onKeyDown={(event) => {
        if (['1', '2'].includes(event.key)) event.stopPropagation();
        byNumber(event);
      }}
      onPointerDown={({ currentTarget, pointerId, clientX, clientY }) => {
        from.current = { x: clientX, y: clientY, isMoved: false };
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={() => {
        const isDrag = from.current?.isMoved ?? false;
        from.current = null;
        if (!isDrag) take();
      }}
      className="relative touch-none enabled:active:z-2"
    >
      <b className="block text-base leading-5.5 font-bold small:text-[0.9375rem] small:leading-5">{title}</b>
      {note === '' ? null : (
        <Fragment>
          <span className="sr-only">,</span>
          {SPACE}
          <span className="mt-0.5 block text-[0.9375rem] leading-5 text-ink-soft small:text-sm small:leading-4.5">
            {note}
          </span>
        </Fragment>
      )}
    </Button>
  );
}

/** What it is, and what is said of it after a comma. */
function titleAndNote(text: string): [title: string, note: string] {
  const at = text.search(/[,،、]\s?/u);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
}

interface DoorProps {
  label: string;
  index: number;
  /** The answer that a press on it gives now. */
  act: string | undefined;
  isOpen: boolean;
  put: () => void;
  sorted: readonly string[];
}

/** A door, and by it all that was put there. */
function Door({ label, index, act, isOpen, put, sorted }: DoorProps) {
  const t = useText();
  const Picture = DOORS[index] ?? LockedDoor;
  return (
    <div data-door-of={index} className="relative min-h-0 rounded-2xl border border-line bg-card/70">
      <Button
        tone="tile"
        size="tile"
        data-act={act === undefined ? undefined : `answer:${act}`}
        disabled={!isOpen}
        // The second press of a double click was meant for what stood here before.
        onClick={({ detail }) => (detail < 2 ? put() : undefined)}
        className="absolute inset-0 size-full"
      >
        <span className="text-xl font-bold small:text-base">{t(textKey(label))}</span>
        <kbd
          aria-hidden
          className="absolute inset-e-5 top-5 grid size-6 place-items-center rounded-md border border-track font-sans text-xs font-semibold text-ink-soft small:hidden pointer-coarse:hidden"
        >
          {index + 1}
        </kbd>
      </Button>
      <Picture />
      <ul className="pointer-events-none absolute inset-e-5 bottom-6 grid w-[min(46%,12rem)] gap-2 small:inset-x-2 small:bottom-2 small:w-auto small:gap-1">
        {sorted.map((about) => (
          <li
            key={about}
            className="flex items-center gap-2.5 rounded-xl border border-line bg-card px-3 py-2 text-[0.9375rem] leading-5 font-semibold motion-safe:animate-said small:px-2 small:py-1 small:text-[0.8125rem] small:leading-4"
          >
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full bg-brass text-card small:size-4.5"
            >
              <Check className="size-3/5" strokeWidth={3} />
            </span>
            <span>{titleAndNote(t(textKey(about)))[0]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
