import Globe from 'lucide-react/icons/globe';
import MessageCircle from 'lucide-react/icons/message-circle';
import { useText } from '../../locales/text.ts';
import { Tap } from '../stage-view.tsx';
import { scrolling } from '../scrolling.ts';

/** A new tab: the address that is usually typed here, and a bookmark that somebody left. */
export function BlankPage() {
  const t = useText();
  return (
    <div
      ref={scrolling}
      className="bg-desk-page text-desk-ink motion-safe:animate-said min-h-0 flex-1 overflow-y-auto px-3 pt-2 pb-6 wide:ps-11 wide:pe-4"
    >
      <Tap
        gesture={{ type: 'browser.address.whatsapp' }}
        className="border-desk-line bg-desk-bar lift-menu enabled:hover:bg-desk-field flex min-h-11 w-full items-center gap-3 rounded-xl border px-4 text-start text-sm transition-colors enabled:cursor-pointer wide:max-w-md"
      >
        <Globe aria-hidden className="text-desk-soft size-4 shrink-0" />
        <span dir="ltr" translate="no">
          {t('browser.address.whatsapp')}
        </span>
      </Tap>
      <div className="mx-auto flex max-w-md flex-col items-center gap-4 pt-[7%]">
        <h2 data-page tabIndex={-1} className="text-desk-soft text-sm font-medium">
          {t('browser.bookmarks')}
        </h2>
        <Tap
          gesture={{ type: 'browser.bookmark.whatsapp' }}
          className="enabled:hover:bg-desk-field border-desk-line bg-desk-bar flex min-w-36 flex-col items-center gap-3 rounded-2xl border p-5 text-sm font-medium lift-xs transition-colors enabled:cursor-pointer"
        >
          <span aria-hidden className="bg-desk-field grid size-14 place-items-center rounded-2xl">
            <MessageCircle className="text-sim-green size-7" strokeWidth={1.75} />
          </span>
          <span>{t('browser.bookmark.whatsapp')}</span>
        </Tap>
      </div>
    </div>
  );
}
