import { useText } from '../../../locales/text.ts';
import type { Moment } from '../../../machines/session/debrief.ts';
import { QUARTERS } from '../../../machines/session/session.ts';

interface TimelineProps {
  run: readonly Moment[];
  /** The moment that is shown. */
  index: number;
  text: string;
  onMove: (index: number) => void;
}

/** The scrubber over a run: a mark for each moment, hollow where it was taken back, and a band while something lay open. */
export function Timeline({ run, index, text, onMove }: TimelineProps) {
  const t = useText();
  const last = Math.max(1, run.length - 1);
  const share = (moments: number) => `${(moments / last) * 100}%`;
  const marks = run.map((moment, position) => ({ ...moment, position }));
  return (
    <div data-timeline>
      <p>
        <b>{text}</b> {t('debrief.clock', { seconds: Math.round((run[index]?.at ?? 0) / QUARTERS) })}
      </p>
      <div data-track aria-hidden>
        {marks.map(({ position, isExposed }) =>
          isExposed && position < last ? (
            <span key={position} data-band style={{ insetInlineStart: share(position), inlineSize: share(1) }} />
          ) : null,
        )}
        {marks.map(({ position, isAbandoned }) => (
          <span
            key={position}
            data-moment={position === index ? 'now' : isAbandoned ? 'abandoned' : 'kept'}
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
        aria-valuetext={text}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
    </div>
  );
}
