import X from 'lucide-react/icons/x';
import { useText } from '../../locales/text.ts';
import { lastActiveOf } from '../../machines/world/readings.ts';
import { Tap, useReadings, useScene, useStage } from '../stage-view.tsx';
import { DeviceIcon } from './device-icon.tsx';
import { Over } from './over.tsx';
import { isProduct, SYSTEMS } from './systems.ts';
import { buttonOf, controlLook } from '../control-look.ts';

/** One linked device: what it calls itself, when it was last used, and the way to log it out. */
export function DeviceSheet() {
  const t = useText();
  const { sheet, flightMode } = useReadings('sheet', 'flightMode');
  const { platform, entries } = useScene();
  const lastActive = useStage(({ world }) => (sheet === 'none' ? null : lastActiveOf(sheet, world)));
  if (sheet === 'none' || lastActive === null) return null;
  const { name } = entries[sheet];
  const isFlying = flightMode === 'on';
  return (
    <Over title={t(`device.name.${name}`)} shape="sheet">
      <div className="flex items-center gap-3">
        <DeviceIcon name={name} />
        <h3
          translate={isProduct(name) ? 'no' : undefined}
          className="min-w-0 flex-1 text-lg leading-tight font-semibold wrap-break-word"
        >
          {t(`device.name.${name}`)}
        </h3>
        <Tap
          gesture={{ type: 'phone.device.close' }}
          aria-label={t('phone.device.close')}
          className={controlLook('icon', 'plain', 'size-11 self-start')}
        >
          <X className="size-5" aria-hidden="true" />
        </Tap>
      </div>
      <dl className="my-4 divide-y divide-sim-line text-base">
        <Fact name={t('phone.device.system')}>{t(SYSTEMS[name])}</Fact>
        <Fact name={t('phone.device.lastActive')}>{t(`moment.${lastActive}`)}</Fact>
      </dl>
      {isFlying ? <p className="mb-2 text-sm text-sim-soft">{t('phone.device.flight')}</p> : null}
      <Tap
        gesture={{ type: 'phone.device.logOut' }}
        className={controlLook(buttonOf[platform], isFlying ? 'muted' : 'dangerSoft', 'w-full text-base')}
      >
        {t('phone.device.logOut')}
      </Tap>
    </Over>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div className="flex flex-wrap justify-between gap-x-4 py-2.5">
    <dt className="text-sim-soft">{name}</dt>
    <dd className="first-letter:uppercase">{children}</dd>
  </div>
);
