/** A translated sentence whose `<b>` tags become bold text. Nothing else in it is markup. */
export const Rich = ({ text }: { readonly text: string }) =>
  text
    .split(/<b>(.*?)<\/b>/su)
    // oxlint-disable-next-line react/no-array-index-key -- a piece is known by its place alone
    .map((piece, index) => (index % 2 === 1 ? <b key={index}>{piece}</b> : <span key={index}>{piece}</span>));
