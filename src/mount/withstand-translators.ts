const isFont = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/**
 * A browser's page translator puts `<font>` elements in the place of text nodes, unknown to React, which then looks for its
 * texts where they no longer are. Our own texts have no neighbours (`locales/contents.ts`) and come to no harm. This is the
 * net for all others: a text that was exchanged is taken away, gone before, moved and rewritten as if it still stood there.
 * Where no `<font>` stands in a node's place, everything is as without it.
 */
export function withstandTranslators({ document, Node }: Window & typeof globalThis): void {
  /** What has replaced a text. */
  const stands = new WeakMap<Node, Element>();
  const watcher = new MutationObserver(follow);
  watcher.observe(document, { childList: true, subtree: true });
  // oxlint-disable-next-line typescript/unbound-method -- each is called on the node that it was called on
  const { appendChild, insertBefore, removeChild } = Node.prototype;

  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const place = placeIn(this, child);
    if (place === null) return removeChild.call(this, child) as Child;
    // What was moved into a font leaves it to those that were moved into it, too.
    if (child.parentNode !== null) removeChild.call(child.parentNode, child);
    if (stands.get(child) === place || place.textContent === '') place.remove();
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, added: Child, next: Node | null): Child {
    comesBack(added);
    return insertBefore.call(this, added, (next && placeIn(this, next)) ?? next) as Child;
  };
  Node.prototype.appendChild = function <Child extends Node>(this: Node, added: Child): Child {
    comesBack(added);
    return appendChild.call(this, added) as Child;
  };

  /** A text that is put somewhere again doesn't appear twice. */
  function comesBack(added: Node): void {
    stands.get(added)?.remove();
  }

  /** The font among a node's children that stands for what was one of them, or into which that was moved. */
  function placeIn(parent: Node, child: Node): Element | null {
    if (child.parentNode === parent) return null;
    // What was exchanged a moment ago is known by now, too.
    follow(watcher.takeRecords());
    let place: Node | null | undefined = child.parentNode ?? stands.get(child);
    while (isFont(place) && place.parentNode !== parent) place = place.parentNode;
    return isFont(place) ? place : null;
  }

  function follow(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') rewrite(record.target);
      else for (const gone of record.removedNodes) if (gone.nodeType === Node.TEXT_NODE) exchange(gone, record);
    }
  }

  /** Notes what has taken a text's place. From then on the text is watched, too: it may be written to where nobody sees it. */
  function exchange(text: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
    if (font === undefined || text.isConnected) return;
    stands.set(text, font);
    watcher.observe(text, { characterData: true });
  }

  /** Puts a changed text back into its place, where the translator finds it again. */
  function rewrite(text: Node): void {
    const font = stands.get(text);
    if (font?.isConnected === true && !text.isConnected) font.replaceWith(text);
  }
}
