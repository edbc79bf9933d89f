import { useText } from '../../locales/text.ts';
import { LinkPage } from './link-page.tsx';

/** The other way in: eight characters to type into the phone. */
export const CodePage = () => (
  <LinkPage
    title="site.code.title"
    steps={['site.qr.step1', 'site.code.step2', 'site.code.step3']}
    code={<Code />}
    other="site.code.hide"
    hasOther
  />
);

function Code() {
  const t = useText();
  const code = t('code.text');
  return (
    <p
      dir="ltr"
      translate="no"
      role="img"
      aria-label={t('code.label', { code })}
      className="border-sim-line bg-sim-field rounded-xl border px-5 py-4 text-center font-mono text-2xl font-semibold tracking-[0.2em] wide:text-3xl"
    >
      {code}
    </p>
  );
}
