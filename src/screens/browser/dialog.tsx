import { useId } from 'react';
import type { Elements, PropsOf } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { Tap } from '../stage-view.tsx';
import { scrolling } from '../scrolling.ts';
import { controlLook } from '../control-look.ts';

/** A question over the site. The browser's own tabs stay within reach, as they do in a real one. */
export function SiteDialog({ title, children, actions }: { title: string; children: Elements; actions: Elements }) {
  const id = useId();
  return (
    <div
      ref={scrolling}
      className="motion-safe:animate-said bg-(--sim-scrim) absolute inset-0 z-30 grid place-items-center overflow-y-auto p-3"
    >
      <div
        role="dialog"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}b`}
        data-modal
        tabIndex={-1}
        className="motion-safe:animate-rise bg-sim-raise lift-menu flex w-full max-w-md flex-col gap-3 rounded-2xl p-5 wide:p-6"
      >
        <h2 id={`${id}t`} className="text-lg font-semibold wide:text-xl">
          {title}
        </h2>
        <div id={`${id}b`} className="text-sim-soft flex flex-col gap-3 text-body">
          {children}
        </div>
        <div className="flex flex-wrap justify-end gap-2 pt-2">{actions}</div>
      </div>
    </div>
  );
}

interface ButtonProps extends Omit<PropsOf<'button'>, 'type'> {
  type: PlainGesture & `site.${string}`;
  tone?: 'outline' | 'main' | 'danger';
}

/** A gesture as one of the site's round buttons; labelled as in the real product. */
export function SiteButton({ type, tone = 'outline', children, ...button }: ButtonProps) {
  const t = useText();
  return (
    <Tap gesture={{ type }} className={controlLook('pill', tone, 'text-sm')} {...button}>
      {children ?? t(type)}
    </Tap>
  );
}
