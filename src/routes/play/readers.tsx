import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { type LinkedDevice, linkedDevices } from '../../machines/world/exposure.ts';
import { read, showsChats } from '../../machines/world/readings.ts';
import type { Scene } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';

/** Who can read this account now, the phone first: told by shape, colour and word. */
export function Readers({ world }: { world: World }) {
  const t = useText();
  const { scene } = world.context;
  return (
    <section aria-labelledby="readers">
      <h2 id="readers" className="text-base font-semibold">
        {t('play.readers')}
      </h2>
      <ul className="mt-2">
        <Row who={t('play.reader.you')} stands="yours" />
        {linkedDevices(world)
          .filter(({ access }) => access !== 'listed')
          .map((linked) => (
            <LinkedRow key={linked.device} linked={linked} entries={scene.entries} />
          ))}
      </ul>
      <p className="mt-2 text-sm text-pretty text-ink-soft">{t(noteOf(world))}</p>
    </section>
  );
}

function noteOf(world: World) {
  const { thisComputer, appLock, site } = read(world);
  if (thisComputer !== 'linked') return thisComputer === 'listed' ? 'play.listed' : 'play.nobody';
  if (showsChats(world)) return 'play.shows';
  if (site === 'leaving') return 'play.leaving';
  if (appLock === 'off') return 'play.hides';
  return appLock === 'locked' ? 'play.locked' : 'play.locks';
}

const WHO = { yours: 'ownDevice', shared: 'whoeverSitsHere', stranger: 'stranger' } as const;

function LinkedRow({ linked: { device, whose, access }, entries }: { linked: LinkedDevice } & Pick<Scene, 'entries'>) {
  const t = useText();
  const name = t(`device.name.${entries[device].name}`);
  const stands = whose === 'yours' ? 'yours' : access === 'hidden' ? 'hidden' : 'open';
  return <Row who={t(`play.reader.${WHO[whose]}`, { device: name })} stands={stands} />;
}

function Row({ who, stands }: { who: string; stands: 'yours' | 'hidden' | 'open' }) {
  const t = useText();
  const isYours = stands === 'yours';
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5 text-sm">
      <Mark isYours={isYours} />
      <span className={`min-w-0 flex-1 ${isYours ? '' : 'font-semibold'}`}>{who}</span>
      <span className={isYours ? 'text-ink-soft' : 'font-semibold text-brass-ink'}>{t(`play.mark.${stands}`)}</span>
    </li>
  );
}

const Mark = ({ isYours }: { isYours: boolean }) => (
  <svg width="20" height="20" fill="none" viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0">
    {isYours ? (
      <Fragment>
        <circle cx="10" cy="10" r="7.25" className="fill-none stroke-ink-soft" strokeWidth="1.5" />
        <path d="M6.800 10.200l2.200 2.200 4.200-4.600" className="fill-none stroke-ink-soft" strokeWidth="1.500" />
      </Fragment>
    ) : (
      <Fragment>
        <path d="M10 .8L19.200 10 10 19.200 .8 10z" className="fill-brass" />
        <path
          d="M10 5.600v5.200M10 13.200v1.600"
          className="stroke-card dark:stroke-paper"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </Fragment>
    )}
  </svg>
);
