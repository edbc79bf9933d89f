import { useEffect, useSyncExternalStore } from 'react';

import { THEME } from '../../delivery/storage/names.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { type Theme } from '../address/address.ts';
import { THEMES } from '../address/names.ts';

const named = (word: string | null): Theme | null => THEMES.find((theme) => theme === word) ?? null;

/** Keeps the page in its colours: those asked for, else those chosen, else the system's, while any of them changes. */
export function useTheme(asked: Theme | null): void {
  const store = useStore();
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const theme = asked ?? named(store.read(THEME)) ?? (system.matches ? 'dark' : 'light');
      document.documentElement.dataset['theme'] = theme;
    };
    apply();
    system.addEventListener('change', apply);
    const stop = store.subscribe(apply);
    return () => {
      system.removeEventListener('change', apply);
      stop();
    };
  }, [store, asked]);
}

export type Preference = Theme | 'system';

/** What the address asks for or was chosen on this device, and a way to choose. A prerendered page knows neither. */
export function usePreference(asked: Theme | null): [Preference, (preference: Preference) => void] {
  const store = useStore();
  const wanted = useSyncExternalStore(
    store.subscribe,
    () => asked ?? named(store.read(THEME)),
    () => null,
  );
  const choose = (preference: Preference) =>
    preference === 'system' ? store.remove(THEME) : store.write(THEME, preference);
  return [wanted ?? 'system', choose];
}
