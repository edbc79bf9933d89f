import { useText } from '../../locales/text.ts';

const CORNERS = [
  'inset-s-0 top-0 border-s-4 border-t-4 rounded-ss-xl',
  'inset-e-0 top-0 border-e-4 border-t-4 rounded-se-xl',
  'inset-s-0 bottom-0 border-s-4 border-b-4 rounded-es-xl',
  'inset-e-0 bottom-0 border-e-4 border-b-4 rounded-ee-xl',
];

/** What the camera sees: the computer with its code, or only a desk. */
export function Viewfinder({ isInView }: { isInView: boolean }) {
  const t = useText();
  return (
    <div className="relative grid aspect-square w-full max-w-60 shrink-0 place-items-center rounded-xl bg-white/5 p-6">
      {CORNERS.map((corner) => (
        <span key={corner} className={`absolute size-8 ${isInView ? 'border-white' : 'border-white/50'} ${corner}`} />
      ))}
      {isInView ? <span role="img" aria-label={t('phone.link.view')} className="size-24 bg-white" /> : null}
    </div>
  );
}
