/**
 * The same control on a page that was redrawn. It is found by its names, because a translator may have changed its words;
 * of several that are alike it is the one in the same place, as long as none has come or gone.
 */
export function twinOf(pressed: Element, from: Element, room: Element): HTMLElement | undefined {
  const control = pressed.closest<HTMLElement>('button, input');
  if (control === null) return undefined;
  const alike = (place: Element) =>
    Array.from(place.querySelectorAll<HTMLElement>(control.tagName)).filter((one) => nameOf(one) === nameOf(control));
  const [before, now] = [alike(from), alike(room)];
  return before.length === now.length ? now[before.indexOf(control)] : undefined;
}

/** What names a control apart from its words. Where the light is belongs to the moment. */
const nameOf = ({ attributes }: Element): string =>
  Array.from(attributes)
    .flatMap(({ name, value }) => (/^(?!data-lit)data-|^(?:name|type|value)$/u.test(name) ? [name, value] : []))
    .join();
