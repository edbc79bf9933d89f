import { type TextKey, useText } from '../../../locales/text.ts';

interface TimeSliderProps {
  times: readonly TextKey[];
  /** The position of the time that is shown. */
  time: number;
  /** All that is to be seen then, for those who hear it. */
  told: string;
  move: (time: number) => void;
}

/** A few times of a day, by mouse, finger or arrow keys. */
export function TimeSlider({ times, time, told, move }: TimeSliderProps) {
  const t = useText();
  return (
    <div data-times>
      <input
        type="range"
        min={0}
        max={times.length - 1}
        value={time}
        aria-label={t('futures.time')}
        aria-valuetext={told}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <ol aria-hidden>
        {times.map((one, index) => (
          <li key={one} data-now={index === time || undefined}>
            {t(one)}
          </li>
        ))}
      </ol>
    </div>
  );
}
