import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface ConfirmProps {
  title: string;
  says: string;
  yes: string;
  no: string;
  confirm: () => void;
  close: () => void;
}

/** Asks once more before something is gone for good. Esc and the first button keep it. */
export function Confirm({ title, says, yes, no, confirm, close }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => show(dialog.current), []);
  return (
    <Dialog ref={dialog} title={title} says={says} onClose={close}>
      <Button type="submit">{no}</Button>
      <Button type="submit" tone="ink" onClick={confirm}>
        {yes}
      </Button>
    </Dialog>
  );
}

/**
 * A frame that is as high as its contents has its middle anywhere, perhaps far out of sight: there the question stands where
 * it was brought up.
 */
function show(dialog: HTMLDialogElement | null): void {
  const asked = document.activeElement?.getBoundingClientRect();
  dialog?.showModal();
  if (!dialog || !asked || document.documentElement.dataset['embed'] !== 'auto') return;
  dialog.style.marginBlock = `${Math.max(0, asked.bottom - dialog.offsetHeight)}px auto`;
}
