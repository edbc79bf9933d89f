import { useMemo } from 'react';

import { useText } from '../../locales/text.ts';
import { Code } from './code.tsx';
import { unpackRows } from './code-rows.ts';

/**
 * A real code that links nothing: anyone who scans it reads that it is for practice. The build has drawn it
 * (`scripts/messages-plugin.ts`).
 */
export function QrCode({ className }: { className: string }) {
  const t = useText();
  const drawn = t('qr.text');
  const rows = useMemo(() => unpackRows(drawn), [drawn]);
  return <Code rows={rows} name={t('qr.name')} className={className} />;
}
