import { Fragment, useId } from 'react';
import { SPACE } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { useText } from '../../locales/text.ts';
import type { Announcement } from '../../machines/lesson/step.ts';
import { useSend } from '../session-context.tsx';
import { Button } from './button.tsx';
import { textKey } from '../text-key.ts';

/** Each on lines of its own, where one line does not hold them. */
const SENTENCES = /(?<=[.?!])\s/u;

/** The clock has jumped: one line, one sentence, one button, and nothing else on the stage. */
export function AnnouncementCard({ at, title, says, go }: Announcement) {
  const t = useText();
  const send = useSend();
  const heading = useId();
  return (
    <section data-announcement aria-labelledby={heading}>
      <div key={says}>
        <p data-at>{t(textKey(at))}</p>
        <h2 id={heading} tabIndex={-1} data-home>
          {t(textKey(title))
            .split(SENTENCES)
            .map((sentence, index) => (
              <Fragment key={sentence}>
                {index === 0 ? null : SPACE}
                <span>{sentence}</span>
              </Fragment>
            ))}
        </h2>
        <p data-announced>
          <Rich text={t(textKey(says))} />
        </p>
        <Button look="main" data-offer="continue" onClick={() => send({ type: 'continue' })}>
          {t(textKey(go))}
        </Button>
      </div>
    </section>
  );
}
