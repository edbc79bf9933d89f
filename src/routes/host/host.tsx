import { useEffect } from 'react';

import { chunk } from '../../chunks/chunk.ts';
import type { Elements } from '../../locales/contents.ts';
import { Extra, useMet } from '../../screens/boundary.tsx';
import { lazily } from '../../screens/lazily.ts';
import { Missed } from '../../screens/left-out.tsx';
import { useAnswers } from '../../screens/use-answers.ts';
import { useAddress } from '../address/use-address.ts';

const Hosted = lazily(chunk(() => import('./hosted.tsx')));

const isFramed = () => parent !== self;

export interface HostProps {
  readonly onAnew: () => void;
  /** Hears what is to be said below the bar of every page. */
  readonly onLine: (line: Elements) => void;
}

/** The link to the page around, where there is one. Whatever becomes of it, the course goes on. */
export function Host(props: HostProps) {
  const answers = useAnswers();
  const { embed } = useAddress();
  return answers && embed !== null && isFramed() ? (
    <Extra instead={<Untold onLine={props.onLine} />}>
      <Hosted {...props} />
    </Extra>
  ) : null;
}

/** Nothing can be told to the page around, and nothing reported: that is not kept from the learner. */
function Untold({ onLine }: Pick<HostProps, 'onLine'>) {
  const { again } = useMet();
  useEffect(() => {
    onLine(<Missed again={again} />);
    return () => onLine(null);
  }, [again, onLine]);
  return null;
}
