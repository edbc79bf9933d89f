import { useText } from '../../locales/text.ts';

/** The picture that stays: closing the tab pulls the door to, logging out turns the key. */
export function Doors({ isLocked }: { isLocked: boolean }) {
  const t = useText();
  return (
    <figure data-doors={isLocked ? 'locked' : 'shut'} role="img" aria-label={t(isLocked ? 'end.picture.locked' : 'end.picture.shut')}>
      <Door isLocked={isLocked} />
    </figure>
  );
}

function Door({ isLocked }: { isLocked: boolean }) {
  return (
    <svg viewBox="0 0 120 160" aria-hidden>
      <rect x="20" y="10" width="80" height="142" />
      {isLocked ? <circle cx="84" cy="84" r="4" /> : null}
    </svg>
  );
}
