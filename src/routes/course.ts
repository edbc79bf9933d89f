/**
 * What the opening page knows of the course before any lesson is loaded: in order, ids and minutes. Held to the lessons
 * by a test, so that a sixth lesson costs the first load one line.
 */
export const COURSE = [{ id: 'log-out-computer', minutes: 2 }] as const;

/** The lesson that "Start" begins. */
export const [FIRST_LESSON] = COURSE;
