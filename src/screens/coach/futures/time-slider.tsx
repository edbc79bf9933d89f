import { type TextKey, useText } from '../../../locales/text.ts';
import { useAnswers } from '../../use-answers.ts';

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
  const answers = useAnswers();
  return (
    <div className="mx-auto w-full max-w-176 text-sm tabular">
      <input
        className="mx-5 my-0 block h-8 w-[calc(100%-2.5rem)] accent-brass enabled:cursor-pointer"
        type="range"
        disabled={!answers}
        min={0}
        max={times.length - 1}
        value={time}
        aria-label={t('futures.time')}
        aria-valuetext={told}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <ol aria-hidden className="flex justify-between">
        {times.map((one, index) => (
          <li key={one} className={`w-14 text-center ${index === time ? 'font-semibold text-ink' : 'text-ink-soft'}`}>
            {t(one)}
          </li>
        ))}
      </ol>
    </div>
  );
}
