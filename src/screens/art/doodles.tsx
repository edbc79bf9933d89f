import { memo, useId } from 'react';

const STROKES =
  'M12 14h14v10H17l-5 4zM58 10l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1zM104 14a7 7 0 1 1 0 14 7 7 0 0 1 0-14M104 17v5l3 2' +
  'M14 62c0-6 9-6 9 0 0-6 9-6 9 0 0 5-9 11-9 11s-9-6-9-11M58 58h16v9a8 8 0 0 1-16 0zM74 60h3a3 3 0 0 1 0 6h-3M62 53v-4M67 53v-4' +
  'M100 70l14-14 5 5-14 14-6 1zM20 104a4 4 0 1 1 0 8 4 4 0 0 1 0-8M23 110l11 9M30 116l3-3M64 100h14l4 5v9H60v-9zM60 105h22' +
  'M104 100v14M104 100l10-2v13M101 114a3 3 0 1 0 3 3M111 111a3 3 0 1 0 3 3M38 40h.1M88 40h.1M40 88h.1M88 88h.1';

/** Wallpaper behind conversations: our own little drawings. Fills its positioned parent. */
export const Doodles = memo(function Doodles() {
  const id = useId();
  return (
    <svg width="0" height="0" aria-hidden className="sim-doodles pointer-events-none absolute inset-0 size-full">
      <pattern id={id} width="128" height="128" patternUnits="userSpaceOnUse" patternTransform="rotate(-8)">
        <path
          d={STROKES}
          fill="none"
          className="stroke-(--sim-doodle)"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
});
