import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import type { World } from '../../machines/world/world.ts';
import { Computer } from '../../screens/browser/computer.tsx';
import { Phone } from '../../screens/phone/phone.tsx';
import { StageProvider } from '../../screens/stage-view.tsx';
import { Frame } from '../frame/frame.tsx';
import { useTheme } from '../frame/theme.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { LiveWorld } from './live-world.tsx';
import { FAMILIES } from './states.ts';

/**
 * A live world with its chart, and every state of every screen as a list, or one of them alone. In development and test
 * builds only.
 */
export default function DevPage() {
  const address = useAddress();
  const asked = address.page === 'dev' ? address.state : null;
  for (const { name, states } of FAMILIES) {
    const state = states.find(({ id }) => id === asked);
    if (state !== undefined) return <One name={name} id={state.id} world={state.world} />;
  }
  return <Gallery isLost={asked !== null} />;
}

/** As on the page of a lesson: in their proportions where they have a frame, and otherwise all the room that there is. */
const BOXES = {
  computer: 'size-full framed:h-[min(100cqh,100cqw/1.5)] framed:w-[min(100cqw,150cqh)]',
  phone: 'size-full framed:w-[min(100cqw,100cqh*9/19.5)] framed:h-[min(100cqh,100cqw*19.5/9)]',
} as const;

function One({ name, id, world }: { name: string; id: string; world: World }) {
  const address = useAddress();
  useTheme(address.theme);
  return (
    <main data-stage data-state={id} className="flex h-dvh flex-col bg-paper font-sans text-ink framed:p-2">
      <h1 className="sr-only">{id}</h1>
      <div className="min-h-0 flex-1 [container-type:size]">
        <StageProvider value={{ world, spotlight: null, isLive: true, press: () => {} }}>
          <div className={BOXES[name as keyof typeof BOXES]}>{name === 'phone' ? <Phone /> : <Computer />}</div>
        </StageProvider>
      </div>
    </main>
  );
}

function Gallery({ isLost }: { isLost: boolean }) {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Frame title={t('dev.title')}>
      <div className="mx-auto w-full max-w-[96rem] px-5 py-10 sm:px-8">
        <h1 className="text-3xl font-semibold tracking-tight">{t('dev.title')}</h1>
        {isLost ? <p className="mt-2 text-ink-soft">{t('dev.none')}</p> : null}
        <section className="mt-8">
          <h2 className="mb-3 text-xl font-semibold">{t('dev.live')}</h2>
          <LiveWorld />
        </section>
        {FAMILIES.map(({ name, states }) => (
          <section key={name} className="mt-8">
            <h2 className="text-xl font-semibold">{name}</h2>
            <ul className="mt-2 columns-2xs gap-8 text-sm">
              {states.map(({ id }) => (
                <li key={id}>
                  <Link
                    to={urlOf({ page: 'dev', state: id })}
                    className="inline-block py-1.5 underline underline-offset-4"
                  >
                    {id}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
