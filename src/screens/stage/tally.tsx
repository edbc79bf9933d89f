import { useText } from '../../locales/text.ts';
import { doorOf, read, showsChats } from '../../machines/world/readings.ts';
import { CHATS } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { Door } from '../art/door.tsx';
import { linesOf } from '../art/people.ts';
import { useStage, worldIn } from '../stage-view.tsx';

/** What lies in the next person's hands now. */
function countsOf(world: World) {
  const { sent } = read(world);
  const shown = showsChats(world) ? CHATS : [];
  return {
    chats: shown.length,
    messages: shown.reduce((sum, chat) => sum + linesOf(chat, world.context.scene, sent).length, 0),
    sent: sent === 'none' ? 0 : 1,
  };
}

const COUNTED = ['chats', 'messages', 'sent'] as const;

/** Where your phone lay while you were there: what the next person can do, in three numbers and a door. */
export default function Tally() {
  const t = useText();
  const world = useStage(worldIn);
  const counts = countsOf(world);
  return (
    <aside
      data-tally
      aria-labelledby="tally"
      className="stage-tally grid grid-cols-[auto_minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] items-end gap-x-3 gap-y-2 small:flex small:flex-col small:items-stretch small:gap-0 small:px-3.5 small:py-1"
    >
      <Door state={doorOf(world)} className="col-1 row-2 h-full w-auto max-w-34 small:sr-only" />
      <h2
        id="tally"
        className="col-span-2 row-1 text-[0.9375rem] leading-5 font-semibold text-ink-soft small:text-xs small:leading-3.5"
      >
        {t('tally.title')}
      </h2>
      <dl className="col-2 row-2 grid content-end gap-1.5 small:flex small:flex-1 small:items-center small:justify-between">
        {COUNTED.map((name) => (
          <div
            key={name}
            data-none={counts[name] === 0 ? '' : undefined}
            className="grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-3 small:grid-cols-[auto_auto] small:gap-2"
          >
            <dt className="col-2 row-1 text-[0.9375rem] leading-tight small:max-w-19 small:text-[0.8125rem] in-data-none:text-ink-soft">
              {t(`tally.${name}`, { count: counts[name] })}
            </dt>
            <dd
              key={counts[name]}
              data-count={counts[name]}
              className="relative col-1 row-1 text-end text-[clamp(1.75rem,var(--rest)*0.22,2.375rem)] leading-none font-light tracking-[-0.02em] text-brass tabular small:text-[2rem] in-data-none:text-ink-soft"
            >
              {counts[name]}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
