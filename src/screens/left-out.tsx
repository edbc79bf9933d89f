import { SPACE } from '../locales/contents.ts';
import { useText } from '../locales/text.ts';
import { useMet } from './boundary.tsx';
import { Button } from '../ui/button.tsx';

/** Stands in for a part of a page that could not be had. */
export function LeftOut() {
  const { again } = useMet();
  return <Missed again={again} />;
}

/** The same, said in another place than its own. */
export function Missed({ again }: { readonly again: () => void }) {
  const t = useText();
  return (
    <p role="status" data-left-out className="py-4 text-sm">
      <span>{t('broken.part')}</span>
      {SPACE}
      <Button tone="link" size="inline" onClick={again}>
        {t('broken.again')}
      </Button>
    </p>
  );
}
