import Contrast from 'lucide-react/icons/contrast';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { memo } from 'react';
import { Link } from './link.tsx';

import type { Elements } from '../../locales/contents.ts';
import { type LocaleCode, localeOf } from '../../locales/locales.ts';
import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Brand } from './brand.tsx';
import { useSurroundings } from './surroundings.ts';
import { type Preference } from './theme.ts';
import { useColours } from './use-colours.ts';
import { useLanguages } from './use-languages.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { Button } from '../../ui/button.tsx';
import { buttonLook } from '../../ui/button-look.ts';

interface BarProps {
  progress: Elements;
  /** All choices behind one button, in place of those of every page. In somebody else's page it is all that the bar holds. */
  menu?: Elements;
}

/** The slim bar at the top. In somebody else's page there is none but where something can be chosen. */
export const Bar = memo(function Bar({ progress, menu = null }: BarProps) {
  const t = useText();
  const urlOf = useUrlOf();
  const { button } = useSurroundings();
  return (
    <header
      // Until all of it is there nothing is painted (index.html): what comes last in it would move what comes first.
      id="bar"
      data-bar
      className={`flex min-h-13 shrink-0 items-center gap-2 border-b border-line px-4 py-1 sm:px-6 ${menu === null ? 'in-data-embed:hidden' : 'in-data-embed:min-h-11'}`}
    >
      <Link
        to={urlOf({ page: 'home' })}
        aria-label={t('nav.home')}
        className="flex min-h-9 items-center gap-2.5 rounded-lg text-base font-semibold in-data-embed:hidden pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <Brand />
      </Link>
      <div className="flex min-w-0 flex-1 justify-end">{progress}</div>
      {menu ?? <Languages />}
      {/* Beside a way out, a narrow bar has no room for these: colours follow the device, and the opening page leads on. */}
      <div className={`gap-2 in-data-embed:hidden ${button === null ? 'flex' : 'hidden sm:flex'}`}>
        {menu === null ? <ThemeSwitch /> : null}
        <Link
          to={urlOf({ page: 'about' })}
          aria-label={t('nav.about')}
          title={t('nav.about')}
          className={buttonLook('outline', 'icon')}
        >
          <span aria-hidden="true">?</span>
        </Link>
      </div>
      {button}
    </header>
  );
});

const NEXT: Record<Preference, Preference> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: Contrast, light: Sun, dark: Moon };

function ThemeSwitch() {
  const t = useText();
  const [preference, choose] = useColours();
  const Icon = ICONS[preference];
  const name = t('nav.theme', { preference });
  return (
    <Button size="icon" aria-label={name} title={name} onClick={() => choose(NEXT[preference])}>
      <Icon aria-hidden className="size-4" />
    </Button>
  );
}

/** Only where there is a choice. */
function Languages() {
  const answers = useAnswers();
  const t = useText();
  const { language } = useAddress();
  const { offered, go } = useLanguages();
  return offered.length === 0 ? null : (
    // The native list, under a face that is short where the bar has little room.
    <span className={buttonLook('outline', 'small', 'relative shrink-0')}>
      <span aria-hidden="true" className="uppercase lg:hidden">
        {language}
      </span>
      <span aria-hidden="true" className="hidden lg:inline">
        {localeOf(language).name}
      </span>
      <select
        aria-label={t('nav.language')}
        disabled={!answers}
        value={language}
        onChange={(event) => go(event.target.value as LocaleCode)}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        {offered.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
