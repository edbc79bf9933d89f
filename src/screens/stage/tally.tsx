import { useText } from '../../locales/text.ts';
import { doorOf, read, showsChats } from '../../machines/world/readings.ts';
import { CHATS } from '../../machines/world/scene.ts';
import type { World } from '../../machines/world/world.ts';
import { Door } from '../art/door.tsx';
import { linesOf } from '../art/people.ts';
import { useStage } from '../stage-view.tsx';

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
export function Tally() {
  const t = useText();
  const { world } = useStage();
  const counts = countsOf(world);
  return (
    <aside data-tally aria-labelledby="tally" className="stage-tally">
      <Door state={doorOf(world)} className="tally-door" />
      <h2 id="tally" className="text-[0.9375rem] leading-5 font-semibold text-ink-soft">
        {t('tally.title')}
      </h2>
      <dl>
        {COUNTED.map((name) => (
          <div key={name} data-none={counts[name] === 0 ? '' : undefined}>
            <dt>{t(`tally.${name}`, { count: counts[name] })}</dt>
            <dd key={counts[name]} data-count={counts[name]}>
              {counts[name]}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
