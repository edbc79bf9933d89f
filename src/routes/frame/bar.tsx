import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import SunMoon from 'lucide-react/icons/sun-moon';
import { useNavigate } from 'react-router';
import { Link } from './link.tsx';

import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { type LocaleCode, localeOf, locales } from '../../locales/locales.ts';
import { useText } from '../../locales/text.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { writeAddress } from '../address/address.ts';
import { Brand } from './brand.tsx';
import { INVENTORY, inventoryOf } from '../address/inventory.ts';
import { useSurroundings } from './surroundings.ts';
import { type Preference, usePreference } from './theme.ts';
import { useAddress, useUrlOf } from '../address/use-address.ts';
import { Button } from '../../ui/button.tsx';
import { buttonLook } from '../../ui/button-look.ts';

/** The slim bar at the top. In somebody else's page there is none. */
export function Bar({ progress }: { progress: Elements }) {
  const t = useText();
  const urlOf = useUrlOf();
  const { button } = useSurroundings();
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-3 border-b border-line px-4 py-1 in-data-embed:hidden sm:px-6">
      <Link
        to={urlOf({ page: 'home' })}
        aria-label={t('nav.home')}
        className="flex min-h-9 items-center gap-2.5 rounded-lg text-base font-semibold pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <Brand />
      </Link>
      <div className="flex min-w-0 flex-1 justify-end">{progress}</div>
      <Languages />
      {/* Beside a way out, a narrow bar has no room for these: colours follow the device, and the opening page leads on. */}
      {button === null ? (
        <Tools />
      ) : (
        <div className="hidden gap-3 sm:grid sm:grid-cols-2">
          <Tools />
        </div>
      )}
      {button}
    </header>
  );
}

function Tools() {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <Fragment>
      <ThemeSwitch />
      <Link
        to={urlOf({ page: 'about' })}
        aria-label={t('nav.about')}
        title={t('nav.about')}
        className={buttonLook('outline', 'icon')}
      >
        <span aria-hidden="true">?</span>
      </Link>
    </Fragment>
  );
}

const NEXT: Record<Preference, Preference> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

function ThemeSwitch() {
  const t = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const [preference, choose] = usePreference(address.theme);
  const Icon = ICONS[preference];
  const name = t('nav.theme', { preference });
  const press = () => {
    choose(NEXT[preference]);
    if (address.theme !== null)
      void navigate(writeAddress({ ...address, theme: null }, INVENTORY.source), { replace: true });
  };
  return (
    <Button size="icon" aria-label={name} title={name} onClick={press}>
      <Icon aria-hidden className="size-4" />
    </Button>
  );
}

/** Only where there is a choice. */
function Languages() {
  const answers = useAnswers();
  const t = useText();
  const address = useAddress();
  const navigate = useNavigate();
  const { languages } = inventoryOf(useConfig());
  const offered = locales.filter(
    ({ offered: isOffered, code }) => (isOffered && languages.includes(code)) || code === address.language,
  );
  const go = (language: LocaleCode) => void navigate(writeAddress({ ...address, language }, INVENTORY.source));
  return offered.length < 2 ? null : (
    // The native list, under a face that is short where the bar has little room.
    <span className={buttonLook('outline', 'small', 'relative shrink-0')}>
      <span aria-hidden="true" className="uppercase lg:hidden">
        {address.language}
      </span>
      <span aria-hidden="true" className="hidden lg:inline">
        {localeOf(address.language).name}
      </span>
      <select
        aria-label={t('nav.language')}
        disabled={!answers}
        value={address.language}
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
