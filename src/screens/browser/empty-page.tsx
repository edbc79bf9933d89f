import Coffee from 'lucide-react/icons/coffee';
import { useText } from '../../locales/text.ts';
import { SideHeader } from './side-header.tsx';
import { scrolling } from '../scrolling.ts';

/** A part of the site that this practice leaves out. */
export function EmptyPage() {
  const t = useText();
  return (
    <div ref={scrolling} className="motion-safe:animate-said flex min-h-0 flex-1 flex-col overflow-y-auto">
      <SideHeader back="site.page.close" title={t('site.page.title')} />
      <div className="text-sim-soft flex flex-1 flex-col items-center justify-center gap-3 p-6 text-center">
        <Coffee aria-hidden className="size-8" strokeWidth={1.25} />
        <p>{t('site.page.body')}</p>
      </div>
    </div>
  );
}
