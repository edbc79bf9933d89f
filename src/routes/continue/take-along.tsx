import { Fragment, useEffect, useState } from 'react';
import { Link } from '../frame/link.tsx';

import { writeTail } from '../../delivery/links/course-link.ts';
import { openJournal } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { useText } from '../../locales/text.ts';
import { type CourseRecord, EMPTY_RECORD } from '../../machines/session/record.ts';
import { LinkCode } from './link-code.tsx';
import { useLinkOf, usePublicUrlOf } from '../address/public-address.ts';
import { useUrlOf } from '../address/use-address.ts';
import { useCourse } from '../course/use-course.ts';
import { useRecord } from '../record/use-record.ts';
import { useStanding } from '../../screens/use-standing.ts';
import { LinkContents } from './link-contents.tsx';
import { JUDGE } from './judge-chunk.ts';
import type { JudgedLesson } from './judge.ts';
import { LinkField } from './link-field.tsx';
import { buttonLook } from '../../ui/button-look.ts';
import { Switch } from '../../ui/switch.tsx';

const HERE = { page: 'continue' } as const;

/** Any phone reads a code with so many characters from any screen; what was done always fits. */
const MOST_IN_CODE = 300;

/** The QR code beside everything else, if there is room. */
const BESIDE = 'md:grid-cols-[minmax(0,1fr)_clamp(16rem,34vi,24rem)] md:grid-rows-[auto_1fr]';

/** What was done here, as a link to copy and a code to scan. */
export function TakeAlong() {
  const record = useRecord();
  const open = useOpenLesson();
  const isEmpty = JSON.stringify(record) === JSON.stringify(EMPTY_RECORD);
  if (open === undefined) return null;
  return isEmpty && open === null ? <Nothing /> : <Ways record={record} open={open} />;
}

/** `undefined` until that is known; where it can't be, the page's boundary says so. */
function useOpenLesson(): JudgedLesson | null | undefined {
  const store = useStore();
  const course = useCourse();
  const [open, setOpen] = useState<JudgedLesson | null>();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const kept = openJournal(store);
      const found = kept === null ? null : await (await JUDGE.load()).judge(kept, course);
      if (!isOver) setOpen(found);
    };
    look().catch((error: unknown) =>
      setOpen(() => {
        throw error;
      }),
    );
    return () => {
      isOver = true;
    };
  }, [store, course]);
  return open;
}

function Nothing() {
  const t = useText();
  const urlOf = useUrlOf();
  return (
    <section className="max-w-2xl">
      <p className="text-ink-soft">{t('carry.empty')}</p>
      <p className="mt-2 text-ink-soft">{t('carry.empty.cut')}</p>
      <Link to={urlOf({ page: 'home' })} className={buttonLook('ink', 'medium', 'mt-6')}>
        {t('carry.toCourse')}
      </Link>
    </section>
  );
}

function Ways({ record, open }: { record: CourseRecord; open: JudgedLesson | null }) {
  const t = useText();
  const [isWith, setWith] = useState(true);
  const linkOf = useLinkOf();
  const codeUrl = usePublicUrlOf()(HERE);
  const url = linkOf(HERE);
  const along = isWith ? open : null;
  const tail = writeTail({ record, save: along?.save ?? null });
  const isShort = tail.length <= MOST_IN_CODE;
  return (
    <Fragment>
      <p className={`max-w-2xl text-lg ${open === null ? '' : 'mb-6'}`}>{t('carry.lead')}</p>
      {open === null ? null : <WithLesson open={open} isOn={isWith} turn={setWith} />}
      <div className={`grid gap-x-14 gap-y-10 ${codeUrl === null ? '' : BESIDE}`}>
        {url === null ? null : (
          <section aria-labelledby="by-link" className="min-w-0">
            <h2 id="by-link" className="text-xl font-semibold">
              {t('carry.link')}
            </h2>
            <p className="mt-2 text-ink-soft">{t('carry.link.says')}</p>
            <LinkField key={tail} url={url + tail} />
          </section>
        )}
        {codeUrl === null ? null : (
          <section aria-labelledby="by-code" className="min-w-0 md:col-start-2 md:row-span-2 md:row-start-1">
            <h2 id="by-code" className="text-xl font-semibold">
              {t('carry.code')}
            </h2>
            <p className="mt-2 text-ink-soft">{t('carry.code.says')}</p>
            <LinkCode
              url={codeUrl + (isShort ? tail : writeTail({ record, save: null }))}
              className="mt-4 mb-3 block aspect-square h-auto w-full max-w-96 rounded-card border border-line forced-color-adjust-none"
            />
            {isShort ? null : <p className="mt-2 text-ink-soft">{t('carry.code.short')}</p>}
          </section>
        )}
        <LinkContents record={record} open={along} />
      </div>
    </Fragment>
  );
}

interface WithProps {
  open: JudgedLesson;
  isOn: boolean;
  turn: (isOn: boolean) => void;
}

/** Whether the open lesson is included. */
function WithLesson({ open: { title, standing: stands }, isOn, turn }: WithProps) {
  const t = useText();
  const standing = useStanding();
  return (
    <Switch isOn={isOn} turn={turn} className="mb-8">
      <span className="block">{t('carry.with')}</span>
      <span className="block text-sm font-normal text-ink-soft">
        {t('carry.withSays', { title: t(title), ...standing(stands) })}
      </span>
    </Switch>
  );
}
