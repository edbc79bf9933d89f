import Hourglass from 'lucide-react/icons/hourglass';
import { Fragment, useSyncExternalStore } from 'react';
import { useText } from '../../locales/text.ts';
import { QUARTERS, type Session } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useRun, useSession } from '../session-context.tsx';

export interface ClockChoice {
  isOn: boolean;
  turn: (on: boolean) => void;
}

const clockIn = ({ variant }: Session) => variant.clock ?? null;
const beganIn = ({ stepBeganAt }: Session) => stepBeganAt;

/** Says that somebody waits, where the room has a clock; it can be hidden at any time. */
export function WaitClock({ isOn, turn }: ClockChoice) {
  const t = useText();
  const limit = useSession(clockIn);
  return limit === null ? null : (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 text-sm text-ink-soft tabular">
      {isOn ? <Counting limit={limit} /> : null}
      <Button tone="link" size="bare" className={isOn ? 'ms-auto' : ''} onClick={() => turn(!isOn)}>
        {t(isOn ? 'test.clock.hide' : 'test.clock.show')}
      </Button>
    </div>
  );
}

/** A line that runs out, once. Only that it has run out is told to those who hear it. */
function Counting({ limit }: { limit: number }) {
  const t = useText();
  const began = useSession(beganIn);
  const { pacer } = useRun();
  const gone = useSyncExternalStore(
    pacer.everySecond,
    () => Math.floor((pacer.now() - began) / QUARTERS),
    () => 0,
  );
  const left = Math.max(0, limit - gone);
  return (
    <Fragment>
      <Hourglass aria-hidden className="size-4 shrink-0" />
      {left > 0 ? <p>{t('test.clock.left', { seconds: left })}</p> : null}
      <p role="status">{left > 0 ? '' : t('test.clock.late')}</p>
      <span aria-hidden className="order-1 h-1 basis-full rounded-full bg-line">
        <span
          className="block h-full rounded-full bg-brass transition-[inline-size] duration-1000 ease-linear motion-reduce:transition-none"
          style={{ inlineSize: `${(left / limit) * 100}%` }}
        />
      </span>
    </Fragment>
  );
}
