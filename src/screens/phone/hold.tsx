import Smartphone from 'lucide-react/icons/smartphone';
import { useText } from '../../locales/text.ts';

/** While somebody else sits at the computer, its owner has taken the phone along. */
export function Away() {
  const t = useText();
  return (
    <div className="absolute inset-0 z-50 grid place-items-center bg-[#0c0e12]/95 p-4 text-center">
      <p className="flex flex-col items-center gap-3 text-base font-medium text-white">
        <Smartphone className="size-8 opacity-80" aria-hidden="true" />
        <span>{t('phone.away')}</span>
      </p>
    </div>
  );
}
