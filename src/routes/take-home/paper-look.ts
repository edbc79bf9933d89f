/** A sheet of paper on the page: what of it is printed is said in `take-home-page.css`. */
export const PAPER =
  'paper-sheet max-w-148 rounded-[10px] border border-line bg-card text-ink lift-bubble [print-color-adjust:exact]';
