import type { CDPSession } from '@playwright/test';

/** What Chromium writes of a heap: one row of numbers for each thing on it, one after the other. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * The bytes of all that a page has made. Not of the code that the browser makes of its scripts: the more, the more
 * often they run.
 */
export function bytesMade({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const width = meta.node_fields.length;
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number];
  const code = meta.node_types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += width) if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/** The heap of a page, after a collection. */
export async function snapshotOf(cdp: CDPSession): Promise<HeapSnapshot> {
  await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const note = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', note);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', note);
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}
