/** Moves the focus into the device in hand: to whatever covers its page, or else to the page. */
export const focusInHand = (): void => inHand()?.focus({ preventScroll: true });

export function inHand(): HTMLElement | null {
  const stage = document.querySelector<HTMLElement>('[data-stage]');
  const device = stage?.querySelector(`[data-device="${stage.dataset['hands']}"]`);
  if (device === null || device === undefined) return null;
  const pages = [...device.querySelectorAll<HTMLElement>('[data-page]')];
  return (
    device.querySelector<HTMLElement>('[data-modal]') ?? pages.find((page) => page.closest('[inert]') === null) ?? null
  );
}
