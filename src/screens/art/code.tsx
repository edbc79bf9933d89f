import { useMemo } from 'react';

import type { CodeRows } from './code-rows.ts';

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The dark modules as one path. */
const pathOf = (rows: CodeRows): string =>
  rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');

interface CodeProps {
  /** Its quiet zone of four modules included. */
  rows: CodeRows;
  /** What a screen reader calls it. */
  name: string;
  className: string;
}

/** A QR code that any camera reads. Dark on white in every theme. */
export function Code({ rows, name, className }: CodeProps) {
  const path = useMemo(() => pathOf(rows), [rows]);
  return (
    <svg
      role="img"
      aria-label={name}
      width="176"
      height="176"
      fill="none"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className={`bg-white text-black ${className}`}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
