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
    <div data-timeline>
      <p>
        {part === null ? null : <span data-part-title>{part}</span>}
        <b>{text}</b>
        {SPACE}
        <span>{t('debrief.clock', { time: duration((run[index]?.at ?? 0) / QUARTERS) })}</span>
      </p>
      <div data-track aria-hidden>
        {marks.map(({ position, isExposed }) =>
          isExposed && position < last ? (
            <span key={position} data-band style={{ insetInlineStart: share(position), inlineSize: share(1) }} />
          ) : null,
        )}
        {marks.map(({ position, by, isAbandoned }) => (
          <span
            key={position}
            data-moment={position === index ? 'now' : isAbandoned ? 'abandoned' : 'kept'}
            data-begins={by === 'scene' || by === 'later' ? '' : undefined}
            style={{ insetInlineStart: share(position) }}
          />
        ))}
      </div>
      <input
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
