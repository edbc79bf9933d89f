import LoaderCircle from 'lucide-react/icons/loader-circle';
import { useText } from '../../locales/text.ts';

/** Between the last press and the network's answer. */
export function LeavingPage() {
  const t = useText();
  return (
    <div className="motion-safe:animate-said bg-sim-wall grid min-h-0 flex-1 place-items-center p-5">
      <div className="flex flex-col items-center gap-4">
        <LoaderCircle aria-hidden className="text-sim-green size-8 motion-safe:animate-spin" />
        <h2 data-page tabIndex={-1} className="text-base font-medium">
          {t('site.leaving')}
        </h2>
      </div>
    </div>
  );
}
