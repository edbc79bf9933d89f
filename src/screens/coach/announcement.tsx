import { Fragment, useId } from 'react';
import { SPACE } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { useText } from '../../locales/text.ts';
import type { Announcement } from '../../machines/lesson/step.ts';
import { Button } from '../../ui/button.tsx';
import { useSend } from '../session-context.tsx';
import { textKey } from '../text-key.ts';

/** Each on lines of its own, where one line does not hold them. */
const SENTENCES = /(?<=[.?!])\s/u;

/** The clock has jumped: one line, one sentence, one button, and nothing else on the stage. */
export function AnnouncementCard({ at, title, says, go }: Announcement) {
  const t = useText();
  const send = useSend();
  const heading = useId();
  return (
    <section
      data-announcement
      aria-labelledby={heading}
      className="coach-cover grid overflow-y-auto bg-paper px-[clamp(1rem,4cqi,4rem)] py-8 text-center text-ink motion-safe:animate-said side:py-4"
    >
      <div key={says} className="m-auto max-w-2xl">
        <p className="text-[clamp(4.5rem,9.4cqi,10rem)] leading-none font-light tracking-[-0.02em] tabular side:text-[3.5rem]">
          {t(textKey(at))}
        </p>
        <h2
          id={heading}
          tabIndex={-1}
          data-home
          className="mt-8 text-[clamp(1.5rem,4.5cqi,1.875rem)] leading-tight font-semibold tracking-[-0.018em] text-balance outline-none side:mt-3 side:text-2xl"
        >
          {t(textKey(title))
            .split(SENTENCES)
            .map((sentence, index) => (
              <Fragment key={sentence}>
                {index === 0 ? null : SPACE}
                <span className="inline-block">{sentence}</span>
              </Fragment>
            ))}
        </h2>
        <p
          data-announced
          className="mt-3.5 mb-8 text-[1.0625rem] leading-normal text-pretty text-ink-soft side:my-2 side:mb-4"
        >
          <Rich text={t(textKey(says))} />
        </p>
        <Button tone="indigo" size="large" data-offer="continue" onClick={() => send({ type: 'continue' })}>
          {t(textKey(go))}
        </Button>
      </div>
    </section>
  );
}
