import type { TurnTheKeyElement, TurnTheKeyEvents, TurnTheKeyLearner } from './api.ts';
import { BOOT, FRAME_MESSAGES, type FrameMessages, HELLO, type HostMessage, NAME, VERSION } from './wire.ts';

/** The least height of the frame, and the tallest that it may make itself, in CSS pixels. */
const LEAST = 480;
const TALLEST = 20_000;

/** The attributes that the frame's address carries. */
const QUERY = ['lang', 'theme', 'lessons'];

type Foreign = Readonly<Record<string, unknown>> | null;

/** Where this script comes from, and with it the course. A module is not told, and looks for itself. */
const script =
  document.currentScript ?? Array.from(document.scripts).find(({ src }) => /^[^?#]+\/embed\.js(?![^?#])/.test(src));
const home = script instanceof HTMLScriptElement ? script.src : '';

class Embedded extends HTMLElement implements TurnTheKeyElement {
  static observedAttributes = ['src', 'height', 'min-height', 'title', ...QUERY];

  readonly #frame = document.createElement('iframe');
  /** Null until the course answers. */
  #port: MessagePort | null = null;
  #answer: (ready: TurnTheKeyEvents['ready']) => void = () => {};
  #ready = this.#begin();
  #height = 0;
  #origin = '';
  /** What the frame could not keep by itself. */
  #kept = '';
  #asking: ((state: string) => void)[] = [];

  get ready() {
    return this.#ready;
  }

  connectedCallback() {
    const frame = this.#frame;
    addEventListener('message', this);
    this.style.display = 'block';
    Object.assign(frame.style, { display: 'block', width: '100%', border: 0 });
    frame.allow = 'fullscreen; autoplay; clipboard-write';
    frame.referrerPolicy = 'strict-origin';
    frame.loading = 'lazy';
    this.#dress();
    this.#load();
    this.append(frame);
  }

  disconnectedCallback() {
    removeEventListener('message', this);
    this.#hangUp();
  }

  /** If a browser can move an element without reloading its frame, there is nothing to do. */
  connectedMoveCallback() {}

  attributeChangedCallback(name: string, _: unknown, value: string | null) {
    if (!this.isConnected) return;
    if (name === 'lang') this.setLanguage(value ?? '');
    else if (name === 'theme') this.#send({ type: 'setTheme', theme: value ?? 'system' });
    else if (name === 'title' || name === 'min-height') this.#dress();
    else this.#load();
  }

  start(lesson = '') {
    this.#send({ type: 'start', lesson });
  }

  goTo(lesson: string, step = '') {
    this.#send({ type: 'goTo', lesson, step });
  }

  reset() {
    this.#kept = '';
    this.#send({ type: 'reset' });
  }

  override focus() {
    // oxlint-disable-next-line no-restricted-properties
    this.#frame.focus();
    this.#send({ type: 'focus' });
  }

  setLanguage(language: string) {
    this.#send({ type: 'setLanguage', language });
  }

  setTheme(theme: 'light' | 'dark' | 'system') {
    this.#send({ type: 'setTheme', theme });
  }

  getState() {
    this.#send({ type: 'getState' });
    return new Promise<string>((resolve) => {
      this.#asking.push(resolve);
    });
  }

  setState(state: string) {
    this.#send({ type: 'setState', state });
  }

  configure(config: object) {
    this.#send({ type: 'configure', config });
  }

  setLearner(learner: TurnTheKeyLearner) {
    this.#send({ type: 'setLearner', learner });
  }

  /** Of all messages to this page, only the frame's own call interests, and only from where it was loaded. */
  handleEvent({ source, origin, data }: MessageEvent<Foreign>) {
    const frame = this.#frame.contentWindow;
    if (frame === null || source !== frame || origin !== this.#origin || data?.['type'] !== BOOT) return;
    if (data[NAME] !== VERSION) return this.#tell('error', { code: 'version' });
    this.#hangUp();
    const { port1, port2 } = new MessageChannel();
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- this one starts the port, too.
    port1.onmessage = (event: MessageEvent<Foreign>) => this.#hear(port1, event.data);
    frame.postMessage({ [NAME]: VERSION, type: HELLO }, origin, [port2]);
  }

  #hear(port: MessagePort, data: Foreign) {
    const type = data?.['type'] as keyof FrameMessages;
    if (data?.[NAME] !== VERSION || !Object.hasOwn(FRAME_MESSAGES, type)) return;
    const detail: Record<string, unknown> = {};
    for (const [field, example] of Object.entries(FRAME_MESSAGES[type])) {
      if (typeof data[field] !== typeof example) return;
      detail[field] = data[field];
    }
    const { state } = detail as { state: string };
    if (type === 'keep') this.#kept = state;
    else if (type === 'state') this.#asking.splice(0).forEach((resolve) => resolve(state));
    else this.#follow(port, type, detail);
  }

  #follow(port: MessagePort, type: keyof TurnTheKeyEvents, detail: object) {
    if (type === 'ready') {
      this.#port = port;
      if (this.#kept !== '') this.#post({ type: 'setState', state: this.#kept });
      this.#answer(detail as TurnTheKeyEvents['ready']);
    }
    if (type === 'resize') {
      this.#height = Math.min((detail as TurnTheKeyEvents['resize']).height, TALLEST);
      this.#dress();
    }
    this.#tell(type, detail);
  }

  #tell(type: keyof TurnTheKeyEvents, detail: object) {
    this.dispatchEvent(new CustomEvent(`turn-the-key:${type}`, { bubbles: true, composed: true, detail }));
  }

  #send(message: HostMessage) {
    void this.#ready.then(() => this.#post(message));
  }

  #post(message: HostMessage) {
    this.#port?.postMessage({ [NAME]: VERSION, ...message });
  }

  #begin() {
    return new Promise<TurnTheKeyEvents['ready']>((resolve) => {
      this.#answer = resolve;
    });
  }

  /** The frame is gone, or starts again; callers who wait for its first answer keep waiting. */
  #hangUp() {
    if (this.#port === null) return;
    this.#port.close();
    this.#port = null;
    this.#ready = this.#begin();
  }

  #dress() {
    const least = Number(this.getAttribute('min-height')) || LEAST;
    this.#frame.title = this.title || 'Turn the Key';
    this.#frame.style.height = `${Math.max(least, this.#isFixed ? 0 : this.#height)}px`;
  }

  get #isFixed() {
    return this.getAttribute('height') === 'fixed';
  }

  #load() {
    const url = this.#url;
    this.#origin = url?.origin ?? '';
    if (url === null) {
      this.#hangUp();
      this.#frame.src = 'about:blank';
      // oxlint-disable-next-line no-console -- the page may not listen for errors yet.
      console.error('<turn-the-key> finds no course: its src has to be the address of one, with https:');
      this.#tell('error', { code: 'src' });
    } else if (this.#frame.src !== url.href) this.#frame.src = url.href;
  }

  /** Of a page on the web, and not of this one; `null` where there is none. */
  get #url(): URL | null {
    try {
      const url = new URL(this.getAttribute('src') || '.', home);
      if (!/^https?:$/.test(url.protocol) || url.origin + url.pathname === location.origin + location.pathname)
        return null;
      url.searchParams.set('embed', this.#isFixed ? '1' : 'auto');
      for (const name of QUERY) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name)!);
      return url;
    } catch {
      return null;
    }
  }
}

if (!customElements.get('turn-the-key')) customElements.define('turn-the-key', Embedded);
