/** Something done on the opening page: its name, when in the page's life (milliseconds), and whether the page has answered it. */
type FirstAct = readonly [name: string, at: number, isShown: boolean];

/** What was done on the opening page and has not been handed to the lesson yet. */
// oxlint-disable-next-line no-var
declare var firstActs: FirstAct[] | undefined;
