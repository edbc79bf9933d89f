import type { Command } from './session.ts';

/** An entry of the journal that still counts, and the one before it. */
export interface KeptEntry {
  index: number;
  before: KeptEntry | null;
}

/** The last entry that counts, once every rewind has taken back what it takes back. */
export function lastEntry(journal: readonly Command[]): KeptEntry | null {
  const heads: (KeptEntry | null)[] = [null];
  for (const [index, command] of journal.entries()) {
    const before = heads[index] ?? null;
    heads.push(command.type === 'rewind' ? (heads[command.to] ?? null) : { index, before });
  }
  return heads.at(-1) ?? null;
}

/** The positions in a journal of all entries that still count. */
export function keptEntries(journal: readonly Command[]): ReadonlySet<number> {
  const kept = new Set<number>();
  for (let entry = lastEntry(journal); entry !== null; entry = entry.before) kept.add(entry.index);
  return kept;
}
