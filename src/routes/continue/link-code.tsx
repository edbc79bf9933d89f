import { useMemo } from 'react';
import { encode } from 'uqr';

import { useText } from '../../locales/text.ts';
import { Code } from '../../screens/art/code.tsx';

/** A link, to be scanned by the camera of another device. */
export function LinkCode({ url, className }: { url: string; className: string }) {
  const t = useText();
  const rows = useMemo(() => encode(url, { border: 4, ecc: 'L' }).data, [url]);
  return <Code rows={rows} name={t('carry.code.name')} className={className} />;
}
