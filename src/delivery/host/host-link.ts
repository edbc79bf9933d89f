import { BOOT, type FrameMessage, type HostMessage } from '../../embed/wire.ts';
import { isHello, readHostMessage, wrap } from './protocol.ts';

export type { HostMessage };

/** The part of a window that a link stands on. */
export interface FrameWindow {
  readonly parent: { postMessage: (message: unknown, targetOrigin: string) => void };
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  removeEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
}

export interface HostLink {
  /** Says nothing as long as no page has answered. */
  tell: (message: FrameMessage) => void;
  close: () => void;
}

interface Ears {
  /** The page around has answered. */
  onOpen: (link: HostLink) => void;
  onMessage: (message: HostMessage) => void;
}

/**
 * Calls the page around, and listens to the first one that answers properly. With a list of origins, to those alone.
 * Whatever else arrives is passed over in silence.
 */
export function openHostLink(own: FrameWindow, origins: readonly string[] | null, ears: Ears): HostLink {
  let port: MessagePort | null = null;
  const link: HostLink = {
    tell: (message) => port?.postMessage(wrap(message)),
    close: () => {
      own.removeEventListener('message', welcome);
      port?.close();
      port = null;
    },
  };
  function welcome({ source, origin, data, ports: [offered, ...others] }: MessageEvent<unknown>) {
    const isAllowed = source === own.parent && (origins === null || origins.includes(origin));
    if (!isAllowed || offered === undefined || others.length > 0 || !isHello(data)) return;
    own.removeEventListener('message', welcome);
    port = offered;
    port.addEventListener('message', (event: MessageEvent<unknown>) => {
      const asked = readHostMessage(event.data);
      if (asked !== null) ears.onMessage(asked);
    });
    port.start();
    ears.onOpen(link);
  }
  own.addEventListener('message', welcome);
  // It holds nothing, so anybody may hear it.
  own.parent.postMessage(wrap({ type: BOOT }), '*');
  return link;
}
