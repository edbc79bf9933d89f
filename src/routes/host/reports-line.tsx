import { Extra } from '../../screens/boundary.tsx';
import type { RecordStore } from '../../delivery/lms/record-store.ts';
import { useText } from '../../locales/text.ts';
import { ConnectionLine } from '../platform/connection-line.tsx';
import { PlatformTexts } from '../platform/platform-texts.tsx';
import { useKeeping } from '../record/use-keeping.ts';

/** Says where results can't be delivered. */
export function ReportsLine({ records }: { readonly records: RecordStore }) {
  return (
    <Extra>
      <PlatformTexts>
        <Late records={records} />
      </PlatformTexts>
    </Extra>
  );
}

function Late({ records }: { readonly records: RecordStore }) {
  const t = useText();
  const isKept = useKeeping() === 'kept';
  const unsaved = `${t('platform.unreported')} ${t(isKept ? 'platform.unreportedKept' : 'platform.unreportedOpen')}`;
  return <ConnectionLine tracker={records} says={{ unsaved, rejected: t('platform.unreportedRejected') }} />;
}
