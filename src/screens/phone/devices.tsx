import Info from 'lucide-react/icons/info';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { lastActiveOf, read } from '../../machines/world/readings.ts';
import type { DeviceId } from '../../machines/world/scene.ts';
import { type StageView, Tap, useReadings, useScene, useStage } from '../stage-view.tsx';
import { DeviceIcon } from './device-icon.tsx';
import { linkObstacle } from './link-obstacle.ts';
import { AppPage } from './page.tsx';
import { Rows } from './rows.tsx';
import { isProduct, SYSTEMS } from './systems.ts';
import { buttonOf, controlLook, phoneRow } from '../control-look.ts';

const linkedIn = ({ world }: StageView): readonly DeviceId[] => world.context.linked;

const obstacleIn = ({ world }: StageView) => linkObstacle(read(world));

/** Linked devices: every computer that can read this account. */
export function DevicesPage() {
  const t = useText();
  const linked = useStage(linkedIn);
  const { platform } = useScene();
  const obstacle = useStage(obstacleIn);
  return (
    // What has emptied is a page of its own: it begins at its top, however far the list was scrolled.
    <AppPage
      key={linked.length === 0 ? 'none' : 'some'}
      title={t('phone.devices.title', { platform })}
      back="phone.devices.back"
    >
      <LinkADevice />
      {obstacle === null ? null : (
        <p className="mx-4 mt-3 flex gap-2 rounded-xl bg-sim-active px-3 py-2.5 text-sm leading-snug text-sim-ink">
          <Info className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>{t(obstacle === 'full' ? 'phone.devices.full' : 'phone.devices.flight')}</span>
        </p>
      )}
      {linked.length === 0 ? (
        <NoDevices />
      ) : (
        <Fragment>
          <p className="px-4 pt-4 text-sm text-sim-soft low:hidden">{t('phone.devices.says')}</p>
          <Rows isAskable>
            {linked.map((device) => (
              <DeviceRow key={device} device={device} />
            ))}
          </Rows>
          <LogOutAll />
        </Fragment>
      )}
    </AppPage>
  );
}

function LinkADevice() {
  const t = useText();
  const { platform } = useScene();
  const tone = useStage(obstacleIn) === null ? 'main' : 'muted';
  return (
    <div className="px-4 pt-2 low:pt-0">
      <Tap gesture={{ type: 'phone.link.start' }} className={controlLook(buttonOf[platform], tone, 'w-full text-base')}>
        {t('phone.link.start')}
      </Tap>
    </div>
  );
}

function DeviceRow({ device }: { device: DeviceId }) {
  const t = useText();
  const { platform, entries } = useScene();
  const { name } = entries[device];
  const when = t(`moment.${useStage(({ world }) => lastActiveOf(device, world))}`);
  return (
    <li>
      <Tap
        gesture={{ type: 'phone.device.open', target: device }}
        className={phoneRow(platform, 'gap-3 low:min-h-11 low:py-0.5')}
      >
        <DeviceIcon name={name} />
        <span className="flex min-w-0 flex-1 flex-col wrap-break-word">
          <span
            translate={isProduct(name) ? 'no' : undefined}
            className="text-base leading-snug font-medium low:leading-tight"
          >
            {t(`device.name.${name}`)}
          </span>
          <span className="text-sm text-sim-soft low:hidden">{t(SYSTEMS[name])}</span>
          <span className="text-sm text-sim-soft low:leading-tight">{t('phone.device.line', { when })}</span>
        </span>
      </Tap>
    </li>
  );
}

function NoDevices() {
  const t = useText();
  return (
    <div className="flex flex-col items-center gap-2 px-8 py-10 text-center low:py-4">
      <MonitorSmartphone className="mb-2 size-12 stroke-1 text-sim-soft" aria-hidden="true" />
      <p className="text-base font-semibold">{t('phone.devices.none')}</p>
      <p className="text-sm text-sim-soft">{t('phone.devices.noneNote')}</p>
    </div>
  );
}

/** Older versions of the app only. */
function LogOutAll() {
  const t = useText();
  const { hasLogOutAll } = useScene();
  const { flightMode } = useReadings('flightMode');
  if (!hasLogOutAll) return null;
  return (
    <div className="border-t border-sim-line px-4 pt-1 pb-3">
      <Tap
        gesture={{ type: 'phone.devices.logOutAll' }}
        className={controlLook('pill', 'red', `w-full text-base ${flightMode === 'on' ? 'opacity-60' : ''}`)}
      >
        {t('phone.devices.logOutAll')}
      </Tap>
    </div>
  );
}
