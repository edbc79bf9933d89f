/** The same control on a page that was drawn anew: known by its names, since a translator may have changed its words. */
export function twinOf(pressed: Element, from: Element, room: Element): HTMLElement | undefined {
  const control = pressed.closest<HTMLElement>('button, input');
  if (control === null) return undefined;
  return KINDS_OF_NAME.map((namesOf) => {
    const isAlike = (one: HTMLElement) => namesOf(one) === namesOf(control);
    const [before, now] = [from, room].map((place) =>
      Array.from(place.querySelectorAll<HTMLElement>(control.tagName)).filter(isAlike),
    );
    // Of several that are alike, the one in the same place: as long as none has come or gone.
    return before?.length === now?.length ? now?.[before?.indexOf(control) ?? -1] : undefined;
  }).find((twin) => twin !== undefined);
}

/** What names a control apart from its words, and is not about the moment. */
const named = (control: Element): Attr[] =>
  Array.from(control.attributes).filter(
    ({ name }) => /^(?:data-.*|name|type|value)$/u.test(name) && name !== 'data-lit',
  );

const KINDS_OF_NAME = [
  (control: Element) =>
    named(control)
      .map(({ name, value }) => `${name}=${value}`)
      .join('\n'),
  (control: Element) =>
    named(control)
      .map(({ name }) => name)
      .join('\n'),
];
