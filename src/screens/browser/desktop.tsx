import { useText } from '../../locales/text.ts';

/** No window is open: a quiet picture of our own. */
export function Desktop() {
  const t = useText();
  return (
    <div className="sim-wallpaper sim-fade relative min-h-0 flex-1">
      <h2 data-page tabIndex={-1} className="sr-only">
        {t('computer.desktop')}
      </h2>
    </div>
  );
}
