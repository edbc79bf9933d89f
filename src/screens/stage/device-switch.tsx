import Hand from 'lucide-react/icons/hand';
import Monitor from 'lucide-react/icons/monitor';
import Smartphone from 'lucide-react/icons/smartphone';
import { useText } from '../../locales/text.ts';
import { type Device, deviceInHands } from '../../machines/world/controls.ts';
import { Button } from '../../ui/button.tsx';
import { useGesture, useIsControl, useStage } from '../stage-view.tsx';

const DEVICES = [
  { device: 'computer', Icon: Monitor },
  { device: 'phone', Icon: Smartphone },
] as const;

/**
 * Which device is in the hands; turning to the other one is the world's own gesture. Where one alone fits both stand in a
 * bar, and where both do, there is a button for the one that rests, while it can be pressed.
 */
export function DeviceSwitch({ isShort }: { isShort: boolean }) {
  const t = useText();
  return (
    <div
      role="group"
      aria-label={t('stage.devices')}
      className="flex gap-0.5 small:rounded-card small:bg-white/12 small:p-0.75"
    >
      {DEVICES.map((one) => (
        <DeviceTab key={one.device} isShort={isShort} {...one} />
      ))}
    </div>
  );
}

/** In a bar: both, and the one in the hands lies on top. On the shelf: the one that can be taken into the hands. */
const TAB =
  'aria-[current]:hidden disabled:hidden small:min-h-9.5 small:gap-1.5 small:rounded-[10px] small:border-transparent small:bg-transparent small:px-2 small:text-shell-ink small:bg-clip-padding small:-outline-offset-3 small:pointer-coarse:-my-0.75 small:pointer-coarse:min-h-11 small:pointer-coarse:min-w-11 small:pointer-coarse:border-y-3 small:disabled:inline-flex small:disabled:text-shell-ink small:disabled:opacity-55 small:aria-[current]:inline-flex small:aria-[current]:bg-white small:aria-[current]:text-shell small:forced-colors:aria-[current]:forced-color-adjust-none small:forced-colors:aria-[current]:bg-[Highlight] small:forced-colors:aria-[current]:text-[HighlightText]';

/** Where the bar has room for it beside the badge. */
const NAME = 'hidden small:inline narrow:@max-[24.25rem]/lesson:sr-only side:@max-[45rem]/lesson:sr-only';

/** The tab stays focusable when its device has come into the hands, so that the keyboard does not lose its place. */
function DeviceTab({ device, Icon, isShort }: (typeof DEVICES)[number] & { device: Device; isShort: boolean }) {
  const t = useText();
  const gesture = { type: `hands.${device}` } as const;
  const { disabled, ...control } = useGesture(gesture);
  const isInHands = useStage(({ world }) => deviceInHands(world) === device);
  const canTurn = useIsControl(gesture) && !isInHands;
  return (
    <Button
      aria-current={isInHands ? 'true' : undefined}
      aria-disabled={isInHands || undefined}
      disabled={!isInHands && disabled}
      {...(canTurn ? { ...control, 'aria-label': t(gesture.type) } : {})}
      className={TAB}
    >
      <Icon aria-hidden className="hidden size-4.5 shrink-0 small:block" />
      <Hand aria-hidden className="size-4.5 shrink-0 small:hidden stacked:hidden" />
      <span className="small:hidden">{t(gesture.type)}</span>
      <span className={isShort ? 'sr-only' : NAME}>{t(`stage.${device}`)}</span>
    </Button>
  );
}
