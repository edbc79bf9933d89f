import { useText } from '../../locales/text.ts';
import { Tap, useScene } from '../stage-view.tsx';
import { useIsResting } from './use-is-resting.ts';

/** The bar at the very bottom: back to the home screen. While the phone lies aside, its room. */
export function HomeBar() {
  const t = useText();
  const isIphone = useScene().platform === 'iphone';
  return useIsResting() ? (
    <div className="h-11" />
  ) : (
    <Tap
      gesture={{ type: 'phone.home' }}
      aria-label={t('phone.home')}
      title={t('phone.home')}
      className="group/home grid h-11 w-full shrink-0 place-items-center enabled:cursor-pointer -outline-offset-4"
    >
      <span
        className={`rounded-full bg-current transition-opacity group-hover/home:opacity-100 motion-reduce:transition-none ${isIphone ? 'h-1.25 w-32 opacity-90' : 'size-4 border-2 border-current bg-transparent opacity-70'}`}
      />
    </Tap>
  );
}
