import Monitor from 'lucide-react/icons/monitor';
import Smartphone from 'lucide-react/icons/smartphone';
import { useText } from '../../locales/text.ts';
import { type Device, deviceInHands, isControl } from '../../machines/world/controls.ts';
import { LeaveButton } from '../browser/hands.tsx';
import { useGesture, useStage } from '../stage-view.tsx';

const DEVICES = [
  { device: 'computer', Icon: Monitor },
  { device: 'phone', Icon: Smartphone },
] as const;

/** Where only one device fits: which one is in the hands. Turning to the other one is the world's own gesture. */
export function DeviceSwitch() {
  const t = useText();
  const hasPhone = deviceInHands(useStage().world) === 'phone';
  return (
    <div role="group" aria-label={t('stage.devices')} className="device-switch">
      {DEVICES.map((one) => (
        <DeviceTab key={one.device} {...one} />
      ))}
      {hasPhone ? <LeaveButton /> : null}
    </div>
  );
}

/** The tab stays focusable when its device has come into the hands, so that the keyboard does not lose its place. */
function DeviceTab({ device, Icon }: (typeof DEVICES)[number] & { device: Device }) {
  const t = useText();
  const { world, isLive } = useStage();
  const gesture = { type: `hands.${device}` } as const;
  const { disabled: _, ...control } = useGesture(gesture);
  const isInHands = deviceInHands(world) === device;
  const canTurn = isControl(world, gesture) && !isInHands;
  return (
    <button
      type="button"
      aria-current={isInHands ? 'true' : undefined}
      aria-disabled={isInHands || undefined}
      disabled={!isInHands && !(canTurn && isLive)}
      {...(canTurn ? { ...control, 'aria-label': t(gesture.type) } : {})}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>{t(`stage.${device}`)}</span>
    </button>
  );
}
