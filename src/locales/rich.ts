import { createElement, Fragment } from 'react';

/** A translated sentence whose `<b>` tags become bold text. Nothing else in it is markup. */
export function Rich({ text }: { readonly text: string }) {
  const pieces = text.split(/<b>(.*?)<\/b>/su);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 1 ? createElement('b', null, piece) : piece)),
  );
}
