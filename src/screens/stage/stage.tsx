import { useMemo } from 'react';
import { Extra } from '../boundary.tsx';
import { lazily } from '../lazily.ts';
import { useText } from '../../locales/text.ts';
import type { Elements } from '../../locales/contents.ts';
import type { Futures, LookStep, View } from '../../machines/lesson/step.ts';
import { isAsking, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { type Device, deviceInHands, isControl } from '../../machines/world/controls.ts';
import { Computer } from '../browser/computer.tsx';
import { Phone } from '../phone/phone.tsx';
import { useRun, useSend, useSession } from '../session-context.tsx';
import {
  FramedProvider,
  handsIn,
  LiveStageProvider,
  spotlightIn,
  type StageView,
  useReadings,
  useStage,
  useStageNow,
} from '../stage-view.tsx';
import { LATE, useAlong } from '../late.ts';
import { BesideAway, BesideNextPerson } from './at-the-side.tsx';
import { liveViewOf } from './live-view.ts';
import { AskedProvider, useIsAsked } from '../browser/spot.tsx';
import { Shelf } from './shelf.tsx';
import { useHandFocus } from './use-hand-focus.ts';
import { useIsSmall } from './use-is-small.ts';
import { useLitInView } from './use-lit-in-view.ts';

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

/** The simulated devices of the session around it, or the futures that are to be compared. */
export function Stage() {
  const run = useRun();
  const live = useMemo(() => liveViewOf(run), [run]);
  const step = useSession(askedIn);
  const futures = useSession(futuresIn);
  useAlong(futures === undefined ? null : 'futures');
  const send = useSend();
  return (
    <LiveStageProvider value={live}>
      <AskedProvider value={{ step, answer: (answer) => send({ type: 'answer', answer }) }}>
        {futures === undefined ? (
          <Desk />
        ) : (
          <Extra key={futures.from} until={<Desk />} instead={<Desk />}>
            <FuturesStage futures={futures} />
          </Extra>
        )}
      </AskedProvider>
    </LiveStageProvider>
  );
}

const viewIn = ({ view }: StageView): View | undefined => view;

/**
 * Both devices, the one in the hands large and the other one at rest, or, where two don't fit, the one that is in the
 * hands. Until the room is measured both are there and the stylesheet shows what fits, so that a prerendered page looks
 * right before any script.
 */
export function Desk() {
  const t = useText();
  const view = useStage(viewIn);
  const [measure, isSmall] = useIsSmall();
  const inHands = useStage(handsIn);
  useLitInView(useStage(spotlightIn), useIsAsked());
  useHandFocus(inHands);
  const { seat } = useReadings('seat');
  const isAway = seat === 'away';
  const isNext = seat === 'nextPerson';
  const shows = (device: 'computer' | 'phone') => isSmall !== true || inHands === device;
  return (
    <section
      ref={measure}
      data-stage
      data-hands={inHands}
      data-seat={seat}
      className="stage-both"
      aria-label={t('stage.name')}
    >
      <Shelf isSmall={isSmall} />
      {isAway ? <BesideAway /> : null}
      {shows('computer') && !isAway ? (
        <Box device="computer" theme={view?.theme} dir={view?.dir}>
          <FramedProvider value={isSmall !== true}>
            <Computer />
          </FramedProvider>
        </Box>
      ) : null}
      {isNext ? <BesideNextPerson /> : null}
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
  const now = useStageNow();
  const gesture = { type: `hands.${device}` } as const;
  const canTake = useStage(
    ({ world, isLive }) => isLive && deviceInHands(world) !== device && isControl(world, gesture),
  );
  const { seat } = useReadings('seat');
  return (
    <div
      data-box={device}
      data-sim-theme={theme}
      dir={dir}
      role="presentation"
      data-daylight={seat === 'nextPerson' ? '' : undefined}
      className={`${canTake ? 'cursor-pointer' : ''} ${dir === 'rtl' ? 'sim-mirrored' : ''}`}
      onClick={({ target }) => {
        if (canTake && target instanceof Element && target.closest('button:enabled') === null) now().press(gesture);
      }}
    >
      {children}
    </div>
  );
}
