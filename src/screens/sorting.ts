import type { LookStep } from '../machines/lesson/step.ts';

/** Whether things are to be put in their places: then each answer is about one of them. */
export const isSorting = ({ answers }: LookStep): boolean => answers.some(({ about }) => about !== undefined);
