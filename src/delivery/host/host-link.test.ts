import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { type HostMessage, NAME, VERSION } from '../../embed/wire.ts';
import { type FrameWindow, openHostLink } from './host-link.ts';
import { readHostMessage } from './protocol.ts';

const INTRANET = 'https://intranet.example';
const hello = { [NAME]: VERSION, type: 'hello' };

/** A frame in a page, with the page's hands on both. */
function framed(origins: readonly string[] | null = null) {
  const listeners = new Set<(event: MessageEvent<unknown>) => void>();
  const posted: [message: unknown, targetOrigin: string][] = [];
  const parent = { postMessage: (message: unknown, targetOrigin: string) => void posted.push([message, targetOrigin]) };
  const own: FrameWindow = {
    parent,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  const heard: HostMessage[] = [];
  let opened = 0;
  const link = openHostLink(own, origins, {
    onOpen: () => (opened += 1),
    onMessage: (message) => heard.push(message),
  });
  const { port1, port2 } = new MessageChannel();
  const receives = (event: object) => {
    const whole = { source: parent, origin: INTRANET, data: hello, ports: [port2], ...event };
    for (const listener of listeners) listener(whole as unknown as MessageEvent<unknown>);
  };
  open.add(() => [link, port1, port2].forEach((one) => one.close()));
  return { link, port: port1, posted, heard, receives, opened: () => opened };
}

const open = new Set<() => void>();
afterEach(() => {
  for (const close of open) close();
  open.clear();
});

/** What arrives at a port next. */
const next = (port: MessagePort) =>
  new Promise((resolve) => port.addEventListener('message', ({ data }) => resolve(data), { once: true }));

describe('the link to a host page', () => {
  it('calls once, with nothing in the call', () => {
    expect(framed().posted).toEqual([[{ [NAME]: VERSION, type: 'boot' }, '*']]);
  });

  it('opens with the first proper answer and with no other', () => {
    const { receives, opened } = framed();
    receives({});
    receives({});
    expect(opened()).toBe(1);
  });

  it.each<[what: string, event: object]>([
    ['another window', { source: {} }],
    ['another version', { data: { ...hello, [NAME]: 2 } }],
    ['another name', { data: { other: 1, type: 'hello' } }],
    ['more than was agreed', { data: { ...hello, config: {} } }],
    ['no port', { ports: [] }],
    ['too many ports', { ports: [new MessageChannel().port1, new MessageChannel().port1] }],
    ['no message at all', { data: null }],
  ])('does not open to %s', (_, event) => {
    const { receives, opened } = framed();
    receives(event);
    expect(opened()).toBe(0);
  });

  it.each([INTRANET, 'null', '', 'file://', '*', 'undefined'])(
    'where nobody may ask, does not open to %j',
    (origin) => {
      const { receives, opened } = framed([]);
      receives({ origin });
      expect(opened()).toBe(0);
    },
  );

  it.each([
    [INTRANET, 1],
    ['https://intranet.example.evil.example', 0],
    ['https://INTRANET.example', 0],
    ['https://intranet.example:443', 0],
    ['https://intranet.example/', 0],
    ['http://intranet.example', 0],
    ['https://intranet.example.', 0],
    ['null', 0],
    ['', 0],
  ])('where only the intranet may ask, opens to %s %i times', (origin, times) => {
    const { receives, opened } = framed([INTRANET]);
    receives({ origin });
    expect(opened()).toBe(times);
  });

  it('says nothing before it is open, and what it is told from then on', async () => {
    const { link, port, receives } = framed();
    link.tell({ type: 'exit' });
    const first = next(port);
    port.start();
    receives({});
    link.tell({ type: 'resize', height: 700 });
    expect(await first).toEqual({ [NAME]: VERSION, type: 'resize', height: 700 });
  });

  it('hears what is asked and passes over the rest', async () => {
    const { port, receives, heard } = framed();
    receives({});
    const asked = { [NAME]: VERSION, type: 'goTo', lesson: 'log-out-phone', step: '' };
    for (const message of [asked, null, 'goTo', { ...asked, step: 3 }, { ...asked, more: 1 }, asked])
      port.postMessage(message);
    await expect.poll(() => heard).toEqual([asked, asked]);
  });
});

describe('a message to the frame', () => {
  it('is taken or passed over, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data)).toBeNull();
      }),
    );
  });

  it.each(['constructor', '__proto__', 'boot', 'hello', 'keep'])('can be no "%s"', (type) => {
    expect(readHostMessage({ [NAME]: VERSION, type })).toBeNull();
  });

  it('can be no flood in one piece', () => {
    const message = (length: number) => ({ [NAME]: VERSION, type: 'setState', state: 'x'.repeat(length) });
    expect([4_000, 100_000].map((length) => readHostMessage(message(length)) !== null)).toEqual([true, false]);
  });
});
