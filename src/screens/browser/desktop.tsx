import LoaderCircle from 'lucide-react/icons/loader-circle';
import { useText } from '../../locales/text.ts';
import { useReadings } from '../stage-view.tsx';

/** No window is open: a quiet picture of our own. A browser that restarts says so. */
export function Desktop() {
  const t = useText();
  const isRelaunching = useReadings('window').window === 'relaunching';
  return (
    <div className="sim-wallpaper motion-safe:animate-said relative grid min-h-0 flex-1 place-items-center">
      <h2
        data-page
        tabIndex={-1}
        className={
          isRelaunching
            ? 'bg-desk-bar text-desk-ink lift-menu flex items-center gap-3 rounded-full px-5 py-3 text-base font-medium'
            : 'sr-only'
        }
      >
        {isRelaunching ? <LoaderCircle aria-hidden className="text-brass size-5 motion-safe:animate-spin" /> : null}
        <span>{t(isRelaunching ? 'browser.relaunching' : 'computer.desktop')}</span>
      </h2>
    </div>
  );
}
