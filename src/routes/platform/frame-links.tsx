import { Link } from '../frame/link.tsx';

import { useText } from '../../locales/text.ts';
import { useUrlOf } from '../address/use-address.ts';
import { type Telling, useFacts } from './facts.ts';
import { PlatformTexts } from './platform-texts.tsx';
import { buttonLook } from '../../ui/button-look.ts';

const NAMES = { play: 'home.play', 'take-home': 'nav.take-home', about: 'home.about' } as const;
const PAGES = ['play', 'take-home', 'about'] as const;

/** In a platform's frame the opening page ends with its scene: what stands below it elsewhere is found here. */
export function FrameLinks({ telling }: { readonly telling: Telling | null }) {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <div className="mt-2 hidden border-t border-line pt-2 text-sm in-data-framed:block">
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <Link to={urlOf({ page })} className={buttonLook('entry', 'row')}>
              {t(NAMES[page])}
            </Link>
          </li>
        ))}
      </ul>
      {telling === null ? null : (
        <PlatformTexts>
          <Facts {...telling} />
        </PlatformTexts>
      )}
    </div>
  );
}

const Facts = (telling: Telling) => (
  <p className="mt-2 border-t border-line px-3 pt-2 text-pretty text-ink-soft">{useFacts(telling)}</p>
);
