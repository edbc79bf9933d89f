import type { BeliefTextKey } from '../locales/text.ts';
import type { BeliefId } from '../machines/lesson/step.ts';
import type { ClaimId } from './claims.ts';

/** What is true instead: one paragraph, and the claims on which it rests. */
export interface Truth {
  says: BeliefTextKey;
  claims: readonly ClaimId[];
}

/** Each wrong belief that the coach knows, set right. Half-true ones are told as half true. */
export const TRUTHS: Readonly<Record<BeliefId, Truth>> = {
  'closing-tab-logs-out': {
    says: 'belief.closing-tab-logs-out',
    claims: ['closing-keeps-link', 'unticked-box'],
  },
  'closing-browser-logs-out': {
    says: 'belief.closing-browser-logs-out',
    claims: ['closing-keeps-link', 'fourteen-and-thirty-days'],
  },
  'phone-off-cuts-pc': {
    says: 'belief.phone-off-cuts-pc',
    claims: ['phone-may-be-off', 'fourteen-and-thirty-days'],
  },
  'locking-is-enough': {
    says: 'belief.locking-is-enough',
    claims: ['app-lock-only-hides', 'screen-lock-keeps-link'],
  },
  'private-window-cleans-up': {
    says: 'belief.private-window-cleans-up',
    claims: ['private-window-forgets'],
  },
  'phone-must-be-near': {
    says: 'belief.phone-must-be-near',
    claims: ['phone-may-be-off', 'one-device-by-hand'],
  },
  'logging-out-deletes-chats': {
    says: 'belief.logging-out-deletes-chats',
    claims: ['log-out-wipes-copy', 'linking-needs-phone'],
  },
  'new-login-ends-old': { says: 'belief.new-login-ends-old', claims: ['four-at-most', 'one-device-by-hand'] },
  'pin-stops-linking': {
    says: 'belief.pin-stops-linking',
    claims: ['pin-guards-number', 'links-ask-no-pin', 'linking-needs-phone'],
  },
  'clearing-cookies-unlinks': {
    says: 'belief.clearing-cookies-unlinks',
    claims: ['cleared-data-stays-listed', 'fourteen-and-thirty-days'],
  },
};
