import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Moves an element to the middle of what a selector finds, each time it starts to travel; until then it stays where it was. */
export function useTravel(target: string | null, isUnderWay: boolean): RefObject<HTMLDivElement | null> {
  const traveller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = traveller.current?.offsetParent;
    const goal = target === null ? null : document.querySelector(target);
    if (!isUnderWay || !room || goal === null || traveller.current === null) return;
    goal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const from = room.getBoundingClientRect();
    const { left, top, width, height } = goal.getBoundingClientRect();
    // A wide control is pressed near its beginning, where its name is.
    traveller.current.style.translate = `${left - from.left + Math.min(width / 2, 120)}px ${top - from.top + height / 2}px`;
  }, [target, isUnderWay]);
  return traveller;
}
