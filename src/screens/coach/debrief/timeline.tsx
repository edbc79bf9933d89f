import { SPACE } from '../../../locales/contents.ts';
import { useDuration, useText } from '../../../locales/text.ts';
import type { OwnMoment } from '../../../machines/session/debrief.ts';
import { QUARTERS } from '../../../machines/session/session.ts';

interface TimelineProps {
  run: readonly OwnMoment[];
  /** The moment that is shown. */
  index: number;
  /** The part of the lesson to which it belongs. */
  part: string | null;
  text: string;
  onMove: (index: number) => void;
}

/**
 * The scrubber over a run: a mark for each moment, hollow where it was taken back and upright where another scene begins,
 * and a band while something lay open.
 */
export function Timeline({ run, index, part, text, onMove }: TimelineProps) {
  const t = useText();
  const duration = useDuration();
  const last = Math.max(1, run.length - 1);
  const share = (moments: number) => `${(moments / last) * 100}%`;
  const marks = run.map((moment, position) => ({ ...moment, position }));
  return (
    <div data-timeline className="mt-6 text-sm text-ink-soft tabular">
      <p>
        {part === null ? null : <span className="block">{part}</span>}
        <b className="font-semibold text-ink">{text}</b>
        {SPACE}
        <span>{t('debrief.clock', { time: duration((run[index]?.at ?? 0) / QUARTERS) })}</span>
      </p>
      <div aria-hidden className="relative mx-2 mt-2.5 h-5 border-b-2 border-line">
        {marks.map(({ position, isExposed }) =>
          isExposed && position < last ? (
            <span
              key={position}
              data-band
              className="absolute inset-y-1 bottom-0 min-w-0.75 border-t-2 border-brass bg-[repeating-linear-gradient(-45deg,var(--brass)_0_3px,transparent_3px_7px)]"
              style={{ insetInlineStart: share(position), inlineSize: share(1) }}
            />
          ) : null,
        )}
        {marks.map(({ position, by, isAbandoned }) => (
          <span
            key={position}
            className={`absolute -bottom-1.25 border-2 ${by === 'scene' || by === 'later' ? 'h-4 w-1 -ms-0.5 rounded-[1px]' : '-ms-1 size-2 rounded-full'} ${position === index ? 'z-1 scale-150 border-ink bg-brass' : `border-ink-soft ${isAbandoned ? 'bg-paper' : 'bg-ink-soft'}`}`}
            style={{ insetInlineStart: share(position) }}
          />
        ))}
      </div>
      <input
        className="m-0 block h-11 w-full cursor-pointer accent-brass"
        type="range"
        min={0}
        max={last}
        value={index}
        aria-label={t('debrief.scrubber')}
        aria-valuetext={part === null ? text : `${part}. ${text}`}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
    </div>
  );
}
