import Check from 'lucide-react/icons/check';
import type { Elements } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { type ProductKey, useText } from '../../locales/text.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { Tap, useReadings } from '../stage-view.tsx';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

interface LinkPageProps {
  title: ProductKey;
  steps: readonly ProductKey[];
  /** The QR code, or the code to type. */
  code: Elements;
  /** The other way in. */
  other: PlainGesture & `site.code.${string}`;
  hasOther: boolean;
}

/** Signed out: how to link this browser again, which takes the phone. */
export function LinkPage({ title, steps, code, other, hasOther }: LinkPageProps) {
  const t = useText();
  return (
    <div ref={scrolling} className="bg-sim-wall min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-3xl flex-col wide:justify-center gap-3 p-2 low:p-1 ample:gap-4 ample:p-6">
        <p className="text-sim-green hidden px-2 text-xl font-semibold tracking-tight ample:block">{t('site.name')}</p>
        <div className="motion-safe:animate-rise border-sim-line bg-sim-pane grid items-center gap-x-8 gap-y-4 rounded-3xl border p-3 low:gap-y-1 low:py-1 wide:gap-y-2 wide:grid-cols-[minmax(0,1fr)_auto] ample:p-8">
          <h2
            data-page
            tabIndex={-1}
            className="text-center text-xl font-semibold low:text-base wide:text-start ample:text-3xl ample:font-normal"
          >
            {t(title)}
          </h2>
          <div className="justify-self-center wide:row-span-3 wide:self-start ample:self-center">{code}</div>
          <Ways other={other} hasOther={hasOther} />
          <ol className="flex flex-col gap-2.5 px-2 pt-2 text-body wide:row-start-2 wide:px-0">
            {steps.map((step, index) => (
              <li key={step} className="flex gap-3">
                <span
                  aria-hidden
                  className="border-sim-faint text-sim-soft grid size-6 shrink-0 place-items-center rounded-full border text-xs tabular"
                >
                  {index + 1}
                </span>
                <span>
                  <Rich text={t(step)} />
                </span>
              </li>
            ))}
          </ol>
        </div>
        <p className="text-sim-soft hidden text-center text-xs ample:block">{t('site.qr.terms')}</p>
      </div>
    </div>
  );
}

function Ways({ other, hasOther }: Pick<LinkPageProps, 'other' | 'hasOther'>) {
  const t = useText();
  const isTicked = useReadings('stays').stays === 'ticked';
  return (
    <div className="flex flex-col items-center gap-1 wide:row-start-3 wide:items-start">
      <Tap
        gesture={{ type: 'site.stay.toggle' }}
        role="checkbox"
        aria-checked={isTicked}
        className="min-h-touch group inline-flex items-center gap-3 rounded-md py-1 text-start enabled:cursor-pointer"
      >
        <span
          aria-hidden
          className={`grid size-5 shrink-0 place-items-center rounded-sm border-2 transition-colors ${isTicked ? 'border-sim-green bg-sim-green text-sim-green-on' : 'border-sim-soft'}`}
        >
          {isTicked ? <Check className="size-4" strokeWidth={3} /> : null}
        </span>
        <span>{t('site.stay.toggle')}</span>
      </Tap>
      {hasOther ? (
        <Tap gesture={{ type: other }} className={controlLook('link', 'green')}>
          {t(other)}
        </Tap>
      ) : null}
    </div>
  );
}
