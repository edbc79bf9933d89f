import { Extra } from '../boundary.tsx';
import { lazily } from '../lazily.ts';
import { useText } from '../../locales/text.ts';
import type { Elements } from '../../locales/contents.ts';
import type { Futures, LookStep, View } from '../../machines/lesson/step.ts';
import { isAsking, isLive, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import { type Device, deviceInHands, isControl } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { read } from '../../machines/world/readings.ts';
import { Computer } from '../browser/computer.tsx';
import { Phone } from '../phone/phone.tsx';
import { useCursor, useSend, useSession } from '../session-context.tsx';
import { FramedProvider, StageProvider, useStage } from '../stage-view.tsx';
import { LATE } from '../late.ts';
import { aimOf } from '../aim.ts';
import { astrayIn } from './astray.ts';
import { Beyond } from './beyond.tsx';
import { Tally } from './tally.tsx';
import { AskedProvider, useIsAsked } from '../spot.tsx';
import { Shelf } from './shelf.tsx';
import { useHandFocus } from './use-hand-focus.ts';
import { useIsSmall } from './use-is-small.ts';
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
 * Both devices, the one in the hands large and the other one at rest, or, where two don't fit, the one that is in the
 * hands. Until the room is measured both are there and the stylesheet shows what fits, so that a prerendered page looks
 * right before any script.
 */
export function Desk() {
  const t = useText();
  const { world, view, spotlight, isLive: isLiveNow } = useStage();
  const [measure, isSmall] = useIsSmall();
  useLitInView(spotlight, useIsAsked());
  useHandFocus(deviceInHands(world));
  const inHands = deviceInHands(world);
  const { seat } = read(world);
  const isAway = seat === 'away';
  const isNext = seat === 'nextPerson';
  const shows = (device: 'computer' | 'phone') => isSmall !== true || inHands === device;
  return (
    <section
      ref={measure}
      data-stage
      data-frozen={isLiveNow ? undefined : ''}
      data-hands={inHands}
      data-seat={seat}
      className="stage-both"
      aria-label={t('stage.name')}
    >
      <Shelf isSmall={isSmall} />
      {isAway ? <Beyond /> : null}
      {shows('computer') && !isAway ? (
        <Box device="computer" theme={view?.theme} dir={view?.dir}>
          <FramedProvider value={isSmall !== true}>
            <Computer />
          </FramedProvider>
        </Box>
      ) : null}
      {isNext ? <Tally /> : null}
      {shows('phone') && !isNext ? (
        <Box device="phone" theme={view?.theme}>
          <Phone />
        </Box>
      ) : null}
    </section>
  );
}

interface BoxProps {
  device: Device;
  theme: View['theme'];
  dir?: View['dir'];
  children: Elements;
}

/**
 * The box that a device fills: of its own proportion where it has a frame, else whatever room is free. A press anywhere on
 * one that rests turns to it, as the button on the shelf does.
 */
function Box({ device, theme, dir, children }: BoxProps) {
  const { world, isLive: isLiveNow, press } = useStage();
  const gesture = { type: `hands.${device}` } as const;
  const isResting = deviceInHands(world) !== device;
  const canTake = isResting && isLiveNow && isControl(world, gesture);
  return (
    <div
      data-box={device}
      data-sim-theme={theme}
      dir={dir}
      role="presentation"
      data-daylight={read(world).seat === 'nextPerson' ? '' : undefined}
      className={`${canTake ? 'cursor-pointer' : ''} ${dir === 'rtl' ? 'sim-mirrored' : ''}`}
      onClick={({ target }) => {
        if (canTake && target instanceof Element && target.closest('button:enabled') === null) press(gesture);
      }}
    >
      {children}
    </div>
  );
}
