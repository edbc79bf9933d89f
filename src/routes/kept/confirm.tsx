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
  useEffect(() => dialog.current?.showModal(), []);
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
