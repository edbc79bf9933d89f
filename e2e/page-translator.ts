import type { Page } from '@playwright/test';

/** How a text is exchanged: its node is taken away, as Chrome's translator does it, or moved into what stands for it. */
export type Way = 'replaces' | 'moves';

interface Translator {
  on: (way: Way) => void;
  off: () => void;
  read: () => Reading;
}

/** What a page says, in the order of the page, with all marks taken off. */
interface Reading {
  /** The texts that can be read or heard. */
  texts: string[];
  /** What live regions say. */
  live: string[];
  /** What is called what: labels, titles, alternative texts. */
  names: string[];
  /** Texts that a translator would have to exchange and that are not exchanged. */
  untouched: string[];
  /** Texts that stand beside something else in their element. */
  bare: string[];
}

declare global {
  // oxlint-disable-next-line no-var
  var pageTranslator: Translator;
}

/**
 * Makes a page translator stand by in the page, as a browser's own or an extension's: it puts fonts in the place of texts,
 * marks their words, and follows whatever changes. It marks labels, too, and the language of the page.
 */
export const placeTranslator = (page: Page) => page.addInitScript(install);

/** With a translator that works from the very beginning, before the course's own scripts. */
export async function translateFromTheStart(page: Page, way: Way): Promise<void> {
  await placeTranslator(page);
  await page.addInitScript((chosen) => pageTranslator.on(chosen), way);
}

export const translate = (page: Page, way: Way) => page.evaluate((chosen) => pageTranslator.on(chosen), way);
export const stopTranslating = (page: Page) => page.evaluate(() => pageTranslator.off());
export const reading = (page: Page) => page.evaluate(() => pageTranslator.read());

/** Runs in the page. */
function install(): void {
  const LABELS = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
  const LEFT_ALONE = 'script, style, noscript, template, textarea, [translate="no"]';
  const mark = (words: string) => (words.includes('⟦') ? words : words.replace(/^(\s*)(.*?)(\s*)$/su, '$1⟦$2⟧$3'));
  const unmark = (words: string) => words.replaceAll(/[⟦⟧]/gu, '');
  const isWords = (words: string | null) => /\p{L}/u.test(words ?? '');
  const originals = new Map<Element, Text>();
  let way: Way = 'replaces';

  const isTranslatable = (text: Node) =>
    isWords(text.nodeValue) && text.isConnected && text.parentElement?.closest(`font, ${LEFT_ALONE}`) === null;

  function exchange(text: Text): void {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.setAttribute('dir', 'auto');
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    outer.append(inner);
    originals.set(outer, text);
    if (way === 'replaces') {
      inner.textContent = mark(text.data);
      text.replaceWith(outer);
    } else {
      text.before(outer);
      inner.append(text);
      text.data = mark(text.data);
    }
  }

  function textsIn(root: Node): Text[] {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root instanceof Text) texts.push(root);
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    return texts;
  }

  function label(element: Element): void {
    for (const name of LABELS) {
      const words = element.getAttribute(name);
      if (words !== null && isWords(words) && !words.startsWith('⟦') && element.closest(LEFT_ALONE) === null)
        element.setAttribute(name, mark(words));
    }
  }

  function translateIn(root: Node): void {
    for (const text of textsIn(root).filter(isTranslatable)) exchange(text);
    if (!(root instanceof Element)) return;
    label(root);
    for (const element of root.querySelectorAll('*')) label(element);
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') label(target as Element);
      // What is written into a text that was moved is new words, to be marked as they are.
      else if (type === 'characterData' && target.parentElement?.closest('font')) {
        const text = target as Text;
        if (isWords(text.data) && mark(text.data) !== text.data) text.data = mark(text.data);
      } else for (const node of type === 'characterData' ? [target] : addedNodes) translateIn(node);
    }
  });

  const isRead = (text: Text) =>
    text.data.trim() !== '' &&
    text.parentElement?.closest('script, style, noscript, template, title') === null &&
    text.parentElement.checkVisibility({ visibilityProperty: true });
  const wordsOf = (element: Element) => unmark(element.textContent).trim().replaceAll(/\s+/gu, ' ');

  globalThis.pageTranslator = {
    on(chosen) {
      way = chosen;
      const begin = () => {
        document.documentElement.classList.add('translated-ltr');
        document.documentElement.lang = 'xx';
        translateIn(document.body);
      };
      if (document.body === null) document.addEventListener('DOMContentLoaded', begin);
      else begin();
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: LABELS,
      });
    },
    off() {
      observer.disconnect();
      document.documentElement.classList.remove('translated-ltr');
      document.documentElement.lang = 'en';
      for (const [font, text] of originals) {
        text.data = unmark(text.data);
        if (font.isConnected) font.replaceWith(text);
      }
      originals.clear();
      for (const element of document.querySelectorAll('*'))
        for (const name of LABELS) {
          const words = element.getAttribute(name);
          if (words?.includes('⟦')) element.setAttribute(name, unmark(words));
        }
    },
    read() {
      // A tag at the lit control stands only where it finds room, and longer words leave it none.
      const texts = textsIn(document.body).filter((text) => isRead(text) && !text.parentElement?.closest('[data-tag]'));
      const isOn = document.documentElement.classList.contains('translated-ltr');
      return {
        texts: texts.map(({ data }) => unmark(data).trim().replaceAll(/\s+/gu, ' ')),
        live: Array.from(document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'), wordsOf).filter(
          (words) => words !== '',
        ),
        names: [...document.querySelectorAll('*')]
          .filter((element) => element.checkVisibility())
          .flatMap((element) => LABELS.map((name) => element.getAttribute(name)))
          .filter((words) => words !== null)
          .map(unmark),
        untouched: isOn ? texts.filter(isTranslatable).map(({ data }) => data) : [],
        bare: texts
          .filter(({ parentElement }) => parentElement?.closest('font, title') === null)
          .filter(({ parentNode }) => (parentNode?.childNodes.length ?? 0) > 1)
          .map(({ data }) => data),
      };
    },
  };
}
