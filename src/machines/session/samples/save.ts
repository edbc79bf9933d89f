import type { Save } from '../save.ts';

/** What is kept of a run in the first lesson at the computer: begun with guidance, gone on without. */
export const SAVE: Save = {
  format: 3,
  lesson: 'log-out-computer',
  version: 1,
  variant: 'library',
  seed: 0,
  mode: 'guided',
  start: 'open-site',
  before: 'open',
  step: 'confirm',
  modeNow: 'practice',
  fingerprint: '1x2y3z',
  journal: 'AAIoPwUoDwMoz6Ao',
};
