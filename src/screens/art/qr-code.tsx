import { useMemo } from 'react';
import { encode } from 'uqr';
import { useText } from '../../locales/text.ts';

/** A text as a QR code's dark modules: one path in a square of `size`, its quiet zone of four modules included. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: 4, ecc: 'L' });
  const path = data
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}

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

interface CodeProps {
  text: string;
  /** What a screen reader calls it. */
  name: string;
  className: string;
}

/** A code that any camera reads. Dark on white in every theme. */
export function Code({ text, name, className }: CodeProps) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      role="img"
      aria-label={name}
      width="176"
      height="176"
      fill="none"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`bg-white text-black ${className}`}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** A real code that links nothing: whoever scans it reads that it is for practice. */
export function QrCode({ className }: { className: string }) {
  const t = useText();
  return <Code text={t('qr.text')} name={t('qr.name')} className={className} />;
}
