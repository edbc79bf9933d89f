import Check from 'lucide-react/icons/check';

import { useText } from '../../locales/text.ts';
import { isDone } from '../../machines/session/record.ts';
import { COURSE } from '../../steps/course.ts';
import type { LinkArrival } from './arrival.ts';

const CELL = 'border-b border-line py-3 pe-4 text-start font-medium';
const HEAD = `${CELL} text-sm text-ink-soft`;

/** What came along beside what was here before. */
export function Comparison({ arrival: { came, here } }: { arrival: LinkArrival }) {
  const t = useText();
  const rows = [
    ...COURSE.map(({ id, title }) => ({ id, name: t(title), there: isDone(came, id), here: isDone(here, id) })),
    { id: 'plan', name: t('carry.in.plan'), there: came.plan !== null, here: here.plan !== null },
    { id: 'drill', name: t('carry.in.drill'), there: came.drill !== null, here: here.drill !== null },
  ].filter((row) => row.there || row.here);
  return rows.length === 0 ? null : (
    <section>
      <table className="w-full max-w-2xl border-collapse">
        <caption className="mb-2 text-start text-xl font-semibold">{t('carry.in.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              {t('carry.in.what')}
            </th>
            <th scope="col" className={HEAD}>
              {t('carry.in.there')}
            </th>
            <th scope="col" className={HEAD}>
              {t('carry.in.here')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={CELL}>
                {row.name}
              </th>
              <Tick isOn={row.there} />
              <Tick isOn={row.here} />
            </tr>
          ))}
        </tbody>
      </table>
      {came.plan !== null && here.plan !== null && came.plan !== here.plan ? (
        <p className="mt-2 max-w-2xl text-ink-soft">{t('carry.in.planOwn')}</p>
      ) : null}
    </section>
  );
}

function Tick({ isOn }: { isOn: boolean }) {
  const t = useText();
  return (
    <td className={`${CELL} w-[22%] text-brass-ink`}>
      {isOn ? <Check aria-hidden strokeWidth={3} className="size-4" /> : <span aria-hidden>–</span>}
      <span className="sr-only">{t(isOn ? 'carry.in.yes' : 'carry.in.no')}</span>
    </td>
  );
}
