import CircleFadingPlus from 'lucide-react/icons/circle-fading-plus';
import Megaphone from 'lucide-react/icons/megaphone';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import Phone from 'lucide-react/icons/phone';
import Settings from 'lucide-react/icons/settings';
import UsersRound from 'lucide-react/icons/users-round';
import { memo } from 'react';
import { useText } from '../../locales/text.ts';
import { Avatar } from '../art/avatar.tsx';
import { type StageView, Tap, useScene, useStage } from '../stage-view.tsx';
import { read } from '../../machines/world/readings.ts';
import { controlLook } from '../control-look.ts';

const OTHERS = { calls: Phone, status: CircleFadingPlus, channels: Megaphone, communities: UsersRound };

const isInSettings = ({ world }: StageView): boolean => read(world).site === 'settings';

/** The thin column at the edge. Only its last entry does anything here: the gear, or your picture. */
export const Rail = memo(function Rail() {
  const t = useText();
  const { settings, offers } = useScene();
  const isHere = useStage(isInSettings);
  const me = <Avatar name={t('you.name')} face="sand" className="size-7 text-xs" />;
  const door = settings === 'you' ? me : <Settings aria-hidden className="text-sim-soft size-5" strokeWidth={1.75} />;
  return (
    <div className="border-sim-line bg-sim-rail flex min-h-0 flex-col items-center gap-1 overflow-hidden border-e px-1 py-1.5 in-data-[pane=talk]:hidden wide:flex! ample:px-2 ample:py-2.5">
      <Places isHere={isHere} />
      {offers.includes('pages') ? (
        <Tap
          gesture={{ type: 'site.settings.open' }}
          aria-label={t(settings === 'you' ? 'site.settings.openYou' : 'site.settings.open')}
          className={controlLook('icon', 'plain', `size-10 -outline-offset-3 ${isHere ? 'bg-sim-active' : ''}`)}
        >
          {door}
        </Tap>
      ) : (
        <span className="grid size-10 shrink-0 place-items-center">{door}</span>
      )}
    </div>
  );
});

/** Here to be recognised: where one can be besides. */
const Places = memo(function Places({ isHere }: { isHere: boolean }) {
  return (
    <div
      aria-hidden
      className="flex min-h-0 w-9 flex-1 flex-col flex-wrap content-start gap-1 overflow-hidden ample:w-10"
    >
      <span
        className={`grid size-9 shrink-0 place-items-center rounded-full ample:size-10 ${isHere ? 'text-sim-soft' : 'bg-sim-active'}`}
      >
        <MessageSquareText className="size-5" strokeWidth={1.75} />
      </span>
      {Object.entries(OTHERS).map(([name, Icon]) => (
        <span key={name} className="text-sim-soft grid size-9 shrink-0 place-items-center ample:size-10">
          <Icon className="size-5" strokeWidth={1.75} />
        </span>
      ))}
    </div>
  );
});
