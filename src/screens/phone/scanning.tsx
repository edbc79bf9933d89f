import { useText, type ProductKey } from '../../locales/text.ts';
import type { Readings } from '../../machines/world/readings.ts';
import { Tap, useReadings, useScene } from '../stage-view.tsx';
import { Page } from './page.tsx';
import { Viewfinder } from './viewfinder.tsx';

/** Why there is nothing to point the camera at, if so. */
function whatIsMissing({ seat, computer, site }: Readings): ProductKey | null {
  if (seat !== 'onPhone') return 'phone.link.noComputer';
  if (computer === 'locked') return 'phone.link.noQr';
  if (site === 'qr') return null;
  if (site === 'code') return 'phone.link.codeShown';
  return site === 'none' || site === 'leaving' ? 'phone.link.noQr' : 'phone.link.chatsShown';
}

/** The phone's camera, looking for the computer's QR code. */
export function ScanningPage() {
  const t = useText();
  const { offers } = useScene();
  const missing = whatIsMissing(useReadings());
  return (
    <Page title={t('phone.link.title')} back="phone.link.back" hasHome={false}>
      <div className="flex min-h-full flex-col items-center gap-4 px-5 pt-2 pb-5">
        <Viewfinder isInView={missing === null} />
        <p className="text-center text-sm text-pretty text-white/90">{missing === null ? null : t(missing)}</p>
        <div className="mt-auto flex w-full flex-col gap-2">
          <Tap
            gesture={{ type: 'phone.link.scan' }}
            className={`min-h-12 rounded-full px-5 py-2 text-base leading-tight font-semibold enabled:cursor-pointer ${missing === null ? 'bg-white text-black enabled:hover:bg-white/90' : 'bg-white/15 text-white/80'}`}
          >
            {t('phone.link.scan')}
          </Tap>
          {offers.includes('code') ? (
            <Tap
              gesture={{ type: 'phone.link.useCode' }}
              className="min-h-11 rounded-full px-5 py-2 text-base leading-tight font-medium text-white underline-offset-4 enabled:cursor-pointer enabled:hover:underline"
            >
              {t('phone.link.useCode')}
            </Tap>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
