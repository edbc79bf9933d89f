import { useText } from '../../locales/text.ts';
import { QrCode } from '../art/qr-code.tsx';

const CORNERS = [
  'inset-s-0 top-0 border-s-4 border-t-4 rounded-ss-2xl',
  'inset-e-0 top-0 border-e-4 border-t-4 rounded-se-2xl',
  'inset-s-0 bottom-0 border-s-4 border-b-4 rounded-es-2xl',
  'inset-e-0 bottom-0 border-e-4 border-b-4 rounded-ee-2xl',
];

/** What the camera sees: a desk, and on it the computer with its code, or nothing of use. */
export const Viewfinder = ({ sees }: { sees: 'code' | 'computer' | 'nothing' }) => (
  <div className="relative aspect-square w-[min(15*var(--u),36cqh)] shrink-0">
    <div className="absolute inset-1 overflow-hidden rounded-xl bg-linear-to-b from-[#4b4640] from-62% via-[#6d5842] via-62% to-[#4a3a2b]">
      {sees === 'nothing' ? null : <Monitor hasCode={sees === 'code'} />}
    </div>
    {CORNERS.map((corner) => (
      <span
        key={corner}
        className={`absolute size-9 ${sees === 'code' ? 'border-white' : 'border-white/50'} ${corner}`}
      />
    ))}
  </div>
);

/** The computer's screen, on its stand. */
function Monitor({ hasCode }: { hasCode: boolean }) {
  const t = useText();
  return (
    <div className="absolute inset-x-[8%] top-[8%] bottom-[15%] flex flex-col items-center">
      <div className="relative min-h-0 w-full flex-1 rounded-lg bg-[#17191d] lift-lg">
        {hasCode ? (
          <div
            role="img"
            aria-label={t('phone.link.view')}
            className="absolute inset-[3%] grid place-items-center rounded bg-[#f4f2ee]"
          >
            <div aria-hidden="true" className="aspect-square h-9/10 overflow-hidden rounded bg-white">
              <QrCode className="size-full" />
            </div>
          </div>
        ) : (
          <div className="absolute inset-[3%] rounded bg-linear-to-br from-[#3a4048] to-[#2a2e34]" />
        )}
      </div>
      <span className="h-[6.5%] w-[16%] bg-[#22252a]" />
      <span className="h-[3.5%] w-2/5 rounded-full bg-[#22252a]" />
    </div>
  );
}
