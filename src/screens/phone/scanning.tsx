import { type ProductKey, useText } from '../../locales/text.ts';
import { type Readings, read } from '../../machines/world/readings.ts';
import { type StageView, Tap, useScene, useStage } from '../stage-view.tsx';
import { AppPage } from './page.tsx';
import { Viewfinder } from './viewfinder.tsx';
import { controlLook } from '../control-look.ts';

/** Why there is nothing to point the camera at, if so. */
function whatIsMissing({ seat, computer, site }: Readings): ProductKey | null {
  if (seat !== 'onPhone') return 'phone.link.noComputer';
  if (computer === 'locked') return 'phone.link.noQr';
  if (site === 'qr') return null;
  if (site === 'code') return 'phone.link.codeShown';
  return site === 'none' || site === 'leaving' ? 'phone.link.noQr' : 'phone.link.chatsShown';
}

const missingIn = ({ world }: StageView) => whatIsMissing(read(world));

const seen = (missing: ProductKey | null) => {
  if (missing === null) return 'code';
  return missing === 'phone.link.noComputer' ? 'nothing' : 'computer';
};

/** The phone's camera, looking for the computer's QR code. */
export function ScanningPage() {
  const t = useText();
  const missing = useStage(missingIn);
  return (
    <AppPage
      title={t('phone.link.title')}
      back="phone.link.back"
      hasHome={false}
      foot={<Actions isInView={missing === null} />}
    >
      <div className="flex min-h-full flex-col items-center justify-center gap-4 px-5 pt-1 pb-3">
        <Viewfinder sees={seen(missing)} />
        {missing === null ? null : <p className="text-center text-sm text-pretty text-white/90">{t(missing)}</p>}
      </div>
    </AppPage>
  );
}

function Actions({ isInView }: { isInView: boolean }) {
  const t = useText();
  const { offers } = useScene();
  return (
    <div className="flex flex-col gap-1 px-4 pt-2 pb-3">
      <Tap
        gesture={{ type: 'phone.link.scan' }}
        className={controlLook('pill', isInView ? 'paper' : 'glass', `text-base ${isInView ? '' : 'bg-white/15'}`)}
      >
        {t('phone.link.scan')}
      </Tap>
      {offers.includes('code') ? (
        <Tap gesture={{ type: 'phone.link.useCode' }} className={controlLook('pill', 'glass', 'text-base')}>
          {t('phone.link.useCode')}
        </Tap>
      ) : null}
    </div>
  );
}
