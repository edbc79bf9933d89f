import { Component, type RefObject } from 'react';

interface LetGoProps {
  device: RefObject<HTMLElement | null>;
  /** What the device shows, as one word. */
  place: string;
}

/**
 * Takes the focus out of a menu or a dialog before it goes. A browser works out the whole page's layout when what holds the
 * focus is taken out of it, and once more when the focus comes to its next place; nothing is to be worked out before anything
 * has changed. No hook is called as early as that.
 */
export class LetGo extends Component<LetGoProps> {
  override getSnapshotBeforeUpdate({ place }: LetGoProps): null {
    if (place === this.props.place) return null;
    const focused = document.activeElement;
    const modal = focused?.closest('[data-modal]') ?? null;
    if (focused instanceof HTMLElement && modal !== null && this.props.device.current?.contains(modal) === true)
      focused.blur();
    return null;
  }

  // React wants both or none.
  override componentDidUpdate(): void {}

  override render(): null {
    return null;
  }
}
