import { useEffect, useId, useRef } from 'react';

import { Act } from '../act.tsx';

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
  const id = useId();
  useEffect(() => show(dialog.current), []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}title`} aria-describedby={`${id}says`} onClose={close} data-ask>
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}says`}>{says}</p>
      <form method="dialog">
        <Act type="submit">{no}</Act>
        <Act type="submit" look="main" onClick={confirm}>
          {yes}
        </Act>
      </form>
    </dialog>
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
