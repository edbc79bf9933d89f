import { Extra } from '../boundary.tsx';
import { lazily } from '../lazily.ts';
import { useText } from '../../locales/text.ts';
import type { Futures, LookStep } from '../../machines/lesson/step.ts';
import { isAsking, isLive, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import { deviceInHands } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { read } from '../../machines/world/readings.ts';
import { Computer } from '../browser/computer.tsx';
import { Phone } from '../phone/phone.tsx';
import { useCursor, useSend, useSession } from '../session-context.tsx';
import { StageProvider, useStage } from '../stage-view.tsx';
import { LATE } from '../late.ts';
import { aimOf } from '../aim.ts';
import { astrayIn } from './astray.ts';
import { Beyond } from './beyond.tsx';
import { DeviceSwitch } from './device-switch.tsx';
import { Tally } from './tally.tsx';
import { AskedProvider, useIsAsked } from '../spot.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { useLitInView } from './use-lit-in-view.ts';

const worldIn = ({ world }: Session) => world;
const viewIn = ({ variant }: Session) => variant.view;

function litIn(session: Session): string | null {
  const gesture = spotlightOf(session);
  return gesture === null ? null : nameOf(gesture);
}

/** The question that the learner's own hand may answer now. */
function askedIn(session: Session): LookStep | null {
  const step = stepOf(session);
  return step.kind === 'look' && isAsking(session) && policyOf(session).gate !== 'pacer only' ? step : null;
}

const FuturesStage = lazily(LATE.futures);

function futuresIn(session: Session): Futures | undefined {
  const step = stepOf(session);
  return step.kind === 'look' ? step.futures : undefined;
}

/** The simulated devices of the session around it, or the futures that are to be compared. What the visible cursor is about to press is lit as well. */
export function Stage() {
  const world = useSession(worldIn);
  const view = useSession(viewIn);
  const isLiveNow = useSession(isLive);
  const lit = useSession(litIn);
  const astray = useSession(astrayIn);
  const aim = useCursor(aimOf);
  const step = useSession(askedIn);
  const futures = useSession(futuresIn);
  const send = useSend();
  return (
    <StageProvider
      value={{
        world,
        view,
        isLive: isLiveNow,
        spotlight: aim ?? lit,
        astray,
        press: (gesture) => send({ type: 'gesture', gesture }),
      }}
    >
      <AskedProvider value={{ step, answer: (answer) => send({ type: 'answer', answer }) }}>
        {futures === undefined ? (
          <Desk />
        ) : (
          <Extra key={futures.from} until={<Desk />} instead={<Desk />}>
            <FuturesStage futures={futures} />
          </Extra>
        )}
      </AskedProvider>
    </StageProvider>
  );
}

/**
 * Both devices on a desk, or, where two don't fit, the one that is in the hands. Until the room is measured both are
 * there and the stylesheet shows what fits, so that a prerendered page looks right before any script.
 */
export function Desk() {
  const t = useText();
  const { world, view, spotlight, isLive: isLiveNow } = useStage();
  const [measure, isNarrow] = useIsNarrow();
  useLitInView(spotlight, useIsAsked());
  const inHands = deviceInHands(world);
  const { seat } = read(world);
  const isAway = seat === 'away';
  const isNext = seat === 'nextPerson';
  const shows = (device: 'computer' | 'phone') => isNarrow !== true || inHands === device;
  return (
    <section
      ref={measure}
      data-stage
      data-frozen={isLiveNow ? undefined : ''}
      data-hands={inHands}
      data-seat={seat}
      aria-label={t('stage.name')}
    >
      {isNarrow === false || isAway || isNext ? null : <DeviceSwitch />}
      <div className="desk" data-sim-theme={view?.theme}>
        {isAway ? <Beyond /> : null}
        {shows('computer') && !isAway ? (
          <div className="desk-computer" dir={view?.dir}>
            <Computer />
          </div>
        ) : null}
        {isNext ? <Tally /> : null}
        {shows('phone') && !isNext ? (
          <div className="desk-phone">
            <Phone />
          </div>
        ) : null}
      </div>
    </section>
  );
}
