import { outline as habits } from './habits/outline.ts';
import { outline as logOutComputer } from './log-out-computer/outline.ts';
import { outline as logOutPhone } from './log-out-phone/outline.ts';
import { outline as nextPerson } from './next-person/outline.ts';
import { outline as proveIt } from './prove-it/outline.ts';

/** The course, in the order in which it is offered. A lesson is its folder and its line here. */
export const COURSE = [nextPerson, logOutComputer, logOutPhone, habits, proveIt] as const;
