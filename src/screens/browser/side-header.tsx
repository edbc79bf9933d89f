import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useText } from '../../locales/text.ts';
import { Tap } from '../stage-view.tsx';
import { controlLook } from '../control-look.ts';

/** The head of a side page: back to the chats, and where you are. */
export function SideHeader({ back, title }: { back: 'site.page.close' | 'site.settings.close'; title: string }) {
  const t = useText();
  return (
    <div className="flex shrink-0 items-center gap-2 px-2 py-1.5 wide:px-3 ample:py-2.5">
      <Tap
        gesture={{ type: back }}
        aria-label={t(back)}
        className={controlLook('icon', 'plain', 'size-9 ample:size-10')}
      >
        <ArrowLeft aria-hidden className="size-5 rtl:-scale-x-100" />
      </Tap>
      <h2 data-page tabIndex={-1} className="text-lg font-semibold">
        {title}
      </h2>
    </div>
  );
}
