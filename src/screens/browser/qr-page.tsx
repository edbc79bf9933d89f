import { QrCode } from '../art/qr-code.tsx';
import { Spot } from './spot.tsx';
import { useScene } from '../stage-view.tsx';
import { LinkPage } from './link-page.tsx';

/** "Scan to log in": the proof that nobody gets in here without your phone. */
export const QrPage = () => (
  <LinkPage
    title="site.qr.title"
    steps={['site.qr.step1', 'site.qr.step2', 'site.qr.step3', 'site.qr.step4']}
    code={
      <Spot id="site.qr" className="block">
        <QrCode className="size-[clamp(5.5*var(--u),min(100cqh-9*var(--u),100cqw-6*var(--u)),15*var(--u))] rounded-xl wide:size-[clamp(5.5*var(--u),100cqh-10.5*var(--u),15*var(--u))]" />
      </Spot>
    }
    other="site.code.show"
    hasOther={useScene().offers.includes('code')}
  />
);
