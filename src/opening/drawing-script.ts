import { WISHES } from '../routes/address/names.ts';
import { focusFirst } from '../screens/focus-on.ts';
import { drawnAfter } from '../screens/focus-rule.ts';

/**
 * Runs inline at the end of a lesson's page. The build has drawn that page as each mode and variant makes it, and as it is
 * after the first press on each: this one shows the drawing that the address asks for, before anything else was painted,
 * and answers that press.
 */
const page = document.documentElement.dataset;
const root = document.querySelector<HTMLElement>('#root')!;
const acts: string[] = [];
/** Like the app's voices, but beyond what it takes over. */
const voice = root.nextElementSibling!;
addEventListener('answering', () => voice.remove());
// What others hang on an address asks for nothing.
const isWish = ([name]: [string, string]) => (WISHES as readonly string[]).includes(name);
const asked = new URLSearchParams([...new URLSearchParams(location.search)].filter(isWish));
const isFor = ({ dataset }: HTMLElement) => dataset['for']!.split('|').includes(String(asked));
const drawings = [...document.querySelectorAll<HTMLTemplateElement>('template[data-for]')].filter(isFor);

// Whatever else the address may ask for, or somebody has kept, is drawn by the app.
if (page['pending'] === 'drawing' && location.hash === '') {
  const own = drawings.find(({ dataset }) => !dataset['act']);
  if (own) {
    become(own);
    delete page['pending'];
  }
}

if (page['plays'] !== undefined && page['pending'] === undefined) {
  globalThis.early = { acts, answer };
  dispatchEvent(new Event('acting'));
}

// What the first picture does without is asked for once that is painted, by its absolute address: that of the page may
// have changed by then.
const ahead = document.importNode(document.querySelector<HTMLTemplateElement>('template[data-ahead]')!.content, true);
for (const link of ahead.children) (link as HTMLLinkElement).href += '';
requestAnimationFrame(() => setTimeout(() => document.head.append(ahead)));

function answer({ dataset }: HTMLElement): boolean {
  const act = dataset['gesture'] ?? dataset['offer'];
  const drawing = drawings.find(({ dataset: one }) => one['act'] === act);
  // What a translator has made of the page is no longer what was drawn.
  if (acts.length > 0 || act === undefined || !drawing || root.querySelector('font')) return false;
  acts.push(act);
  become(drawing);
  focusFirst(root, drawnAfter(act));
  voice.textContent = drawing.dataset['says']!;
  return true;
}

/** Makes of the page what the build has noted (`scripts/difference.ts`), the last first. */
function become({ content }: HTMLTemplateElement): void {
  for (let index = content.children.length - 1; index >= 0; index -= 1) change(content.children[index] as HTMLElement);
}

function change(note: HTMLElement): void {
  const way = note.dataset['at']!.split(' ').map(Number);
  const last = way.pop()!;
  const parent = way.reduce((node: Node, index) => node.childNodes[index]!, root);
  if (note.localName !== 'ins') return rename(parent.childNodes[last] as Element, note);
  for (let old = Number(note.dataset['old']); old > 0; old -= 1) parent.childNodes[last]!.remove();
  const next = parent.childNodes[last] ?? null;
  while (note.firstChild) parent.insertBefore(note.firstChild, next);
}

function rename(element: Element, { attributes, dataset }: HTMLElement): void {
  for (const name of dataset['gone']?.split(' ') ?? []) element.removeAttribute(name);
  for (const { name, value } of attributes)
    if (name !== 'data-at' && name !== 'data-gone') element.setAttribute(name, value);
}
