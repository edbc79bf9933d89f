import MessageCircle from 'lucide-react/icons/message-circle';
import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { Tap, useScene } from '../stage-view.tsx';

const SHAPES = { android: 'rounded-full', iphone: 'rounded-2xl' } as const;
const BOX = 'flex w-full min-w-0 flex-col items-center gap-1.5 py-1 low:gap-1';

/** An app on the home screen: a tile with its name beneath. */
function Face({ icon, colour, name }: { icon: Elements; colour: string; name: string }) {
  const { platform } = useScene();
  return (
    <Fragment>
      <span
        className={`grid size-[min(3.5*var(--u),17cqi)] low:size-[min(3*var(--u),17cqi)] place-items-center text-white shadow-md inset-ring inset-ring-white/15 [&>svg]:size-[46%] ${SHAPES[platform]} ${colour}`}
        aria-hidden="true"
      >
        {icon}
      </span>
      <span className="-mx-2 max-w-[calc(100%+var(--u))] text-center text-xs leading-tight font-medium wrap-anywhere text-white">
        {name}
      </span>
    </Fragment>
  );
}

/** An app of no interest here. */
export const AppIcon = (face: { icon: Elements; colour: string; name: string }) => (
  <span className={BOX}>
    <Face {...face} />
  </span>
);

/** The one that matters: our own green bubble. */
export function WhatsAppIcon() {
  const t = useText();
  return (
    <Tap
      gesture={{ type: 'phone.app.open' }}
      className={`${BOX} rounded-2xl transition-colors duration-150 enabled:cursor-pointer enabled:hover:bg-white/15 motion-reduce:transition-none`}
    >
      <Face icon={<MessageCircle className="fill-white/25" />} colour="bg-[#178553]" name={t('phone.app.open')} />
    </Tap>
  );
}
