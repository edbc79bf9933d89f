import BedDouble from 'lucide-react/icons/bed-double';
import Library from 'lucide-react/icons/library';
import Newspaper from 'lucide-react/icons/newspaper';
import Search from 'lucide-react/icons/search';
import { useText } from '../../locales/text.ts';
import { FACES } from '../art/people.ts';
import { useScene } from '../stage-view.tsx';
import { type OtherPageName, otherPageOf } from './other-pages.ts';
import { scrolling } from '../scrolling.ts';

const ICONS = { library: Library, hotel: BedDouble, paper: Newspaper } as const satisfies Record<
  OtherPageName,
  unknown
>;

const BOOKS = [
  ['1', 'clay'],
  ['2', 'sand'],
  ['3', 'blue'],
  ['4', 'plum'],
] as const;

/** The other tab: a page to be on, with nothing to press. */
export function OtherPage() {
  const t = useText();
  const page = otherPageOf(useScene());
  const Icon = ICONS[page];
  return (
    <div
      ref={scrolling}
      role="group"
      aria-label={t(`${page}.name`)}
      className="bg-desk-page text-desk-ink motion-safe:animate-said min-h-0 flex-1 overflow-y-auto"
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-6 p-5 ample:gap-8 ample:p-10">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 data-page tabIndex={-1} className="flex items-center gap-2.5 font-serif text-2xl wide:text-3xl">
            <Icon aria-hidden className="size-6 shrink-0" strokeWidth={1.5} />
            <span>{t(`${page}.name`)}</span>
          </h2>
          <p className="text-desk-soft text-sm">{t(`${page}.hours`)}</p>
        </div>
        <p
          aria-hidden
          className="border-desk-line text-desk-soft flex items-center gap-3 rounded-lg border px-4 py-3 text-sm"
        >
          <Search className="size-4 shrink-0" />
          <span>{t(`${page}.search`)}</span>
        </p>
        <div>
          <h3 className="pb-3 text-sm font-semibold">{t(`${page}.new`)}</h3>
          <ul className="grid grid-cols-2 gap-4 wide:grid-cols-4">
            {BOOKS.map(([book, face]) => (
              <li
                key={book}
                className={`${FACES[face]} lift-book rtl:lift-book-rtl flex aspect-[3/4] flex-col justify-between rounded-e-lg rounded-s-sm p-3 ps-4`}
              >
                <span className="font-serif text-base leading-tight wide:text-lg">{t(`${page}.book.${book}`)}</span>
                <span className="text-xs">{t(`${page}.book.${book}.by`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <p className="text-desk-soft text-sm">{t(`${page}.note`)}</p>
      </div>
    </div>
  );
}
