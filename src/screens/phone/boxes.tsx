/** Empty boxes, one a sign. Left to right in every language, as codes are; the first waits for its sign. */
export function Boxes({ label, groups }: { label: string; groups: readonly (readonly number[])[] }) {
  return (
    <div role="img" aria-label={label} dir="ltr" className="flex items-center gap-3">
      {groups.map((boxes) => (
        <div key={boxes[0]} className="flex flex-1 gap-1">
          {boxes.map((box) => (
            <span
              key={box}
              className={`aspect-3/4 flex-1 rounded-lg bg-sim-field ${box === 1 ? 'inset-ring-2 inset-ring-sim-green' : 'inset-ring inset-ring-sim-line'}`}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
