import type { Catalogs } from '../locales/catalogs.ts';
import type { LessonId } from '../locales/text.ts';
import {
  BROWSERS_IN_GENERAL,
  COMPUTERS_IN_GENERAL,
  COMPUTERS_WIPED,
  DEACTIVATE,
  DEVICE_NAMES,
  FACE_OR_FINGER,
  LAST_ACTIVE,
  LINGERS,
  LINKED_DEVICES,
  LINKED_WITHOUT_PASSWORD,
  LINKING_SCAMS,
  LOST_PHONE,
  MENU_TEXT,
  NAME_IS_CHOSEN,
  NETS_IN_GENERAL,
  OLD_LOG_OUT_ALL,
  PHONE_NEEDED_UNTIL_2021,
  PLANS_HELP,
  PRIMARY_PHONE,
  RENAMED,
  SEEN_SIGNED_IN,
  STAYS_LISTED,
  TRAINING_FADES,
  TWO_STEP,
  WIPED_AT_LOG_OUT,
  program,
  type Source,
} from './sources.ts';

/** A taught statement. Its words stand in the coach's catalog under `claim.<id>`. */
export interface Claim {
  id: string;
  sources: readonly Source[];
  /** The day on which the sources were last read (archived copies; nothing was checked on a live account). */
  checked: string;
  confidence: 'high' | 'medium';
}

const CHECKED = '2026-11-22';

/** Everything that the course teaches as true. */
export const CLAIMS = [
  {
    id: 'closing-keeps-link',
    sources: [program('WAWebLinkDeviceAutoLogoutToggle'), LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'menu-above-chats',
    sources: [program('WAWebChatlistHeaderV2'), MENU_TEXT],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'log-out-last-and-red',
    sources: [program('WAWebLogoutChatlistHeaderDropdownItem'), program('WAWebChatlistHeaderDropdown'), SEEN_SIGNED_IN],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'settings-log-out-too',
    sources: [program('WAWebSettingsFBT')],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'dialog-asks-once-more',
    sources: [program('WAWebConfirmLogoutModal'), SEEN_SIGNED_IN],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'app-lock-only-hides',
    sources: [program('WAWebConfirmLogoutModal')],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'screen-lock-keeps-link',
    sources: [LINKED_DEVICES, COMPUTERS_IN_GENERAL],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'qr-page-after-log-out',
    sources: [program('WAWebLinkDeviceQrcodeLayout')],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'linking-needs-phone',
    sources: [FACE_OR_FINGER, LINKED_DEVICES, PRIMARY_PHONE],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'phone-way-to-list',
    sources: [LINKED_DEVICES, MENU_TEXT],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'phone-may-be-off',
    sources: [LINKED_DEVICES, PHONE_NEEDED_UNTIL_2021],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'four-at-most',
    sources: [LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'list-shows-name-and-time',
    sources: [LINKED_DEVICES, DEVICE_NAMES, LAST_ACTIVE, RENAMED],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'one-device-by-hand',
    sources: [LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'log-out-all-is-gone',
    sources: [OLD_LOG_OUT_ALL, LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'fourteen-and-thirty-days',
    sources: [LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'unticked-box',
    sources: [program('WAWebAutoLogoutGating')],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'finder-reads-and-sends',
    sources: [LINKED_DEVICES, PRIMARY_PHONE],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'list-loses-device',
    sources: [LINGERS],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'far-computer-drops',
    sources: [program('WAWebLogoutReasonBanner')],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'name-is-chosen',
    sources: [...NAME_IS_CHOSEN],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'ending-needs-net',
    sources: [NETS_IN_GENERAL],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'private-window-forgets',
    sources: [BROWSERS_IN_GENERAL, ...STAYS_LISTED],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'cleared-data-stays-listed',
    sources: [...STAYS_LISTED, BROWSERS_IN_GENERAL],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'public-computers-may-wipe',
    sources: [COMPUTERS_WIPED, ...STAYS_LISTED],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'pin-guards-number',
    sources: [TWO_STEP],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'links-ask-no-pin',
    sources: [LINKED_WITHOUT_PASSWORD, FACE_OR_FINGER, TWO_STEP],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'log-out-takes-seconds',
    sources: [
      program('WAWebConfirmLogoutModal'),
      { title: 'The how-to article behind this course: 15 seconds, without a source' },
    ],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'two-step-path',
    sources: [
      {
        title: 'WhatsApp Help Center: About email verification codes and resetting two-step verification',
        url: 'https://faq.whatsapp.com/1082491466048496/',
      },
    ],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'update-closes-holes',
    sources: [BROWSERS_IN_GENERAL],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'log-out-wipes-copy',
    sources: [
      WIPED_AT_LOG_OUT,
      { title: 'WhatsApp Web’s own program, under “Forgot password?”', url: 'https://web.whatsapp.com/' },
      BROWSERS_IN_GENERAL,
    ],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'never-enter-a-code',
    sources: [LINKED_DEVICES, LINKED_WITHOUT_PASSWORD, LINKING_SCAMS],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'look-regularly',
    sources: [LINKED_DEVICES],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'lost-phone',
    sources: [LOST_PHONE, DEACTIVATE],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'registering-ends-links',
    sources: [TWO_STEP, program('WAWebSelfPrimaryIdentityChangeAction')],
    checked: CHECKED,
    confidence: 'high',
  },
  {
    id: 'if-then-helps',
    sources: [PLANS_HELP],
    checked: CHECKED,
    confidence: 'medium',
  },
  {
    id: 'practice-fades',
    sources: [...TRAINING_FADES],
    checked: CHECKED,
    confidence: 'medium',
  },
] as const satisfies readonly Claim[];

export type ClaimId = (typeof CLAIMS)[number]['id'];

/** The claims that each of these texts makes; an empty list says that it makes none. A text that is left out does not compile. */
export type Claims<Key extends PropertyKey> = Readonly<Record<Key, readonly ClaimId[]>>;

export type ClaimsOf<Id extends LessonId> = Claims<keyof Catalogs[Id]>;

/** The claims that each sentence of some pages' catalogs makes; names and labels that are no sentences are left out. */
export type ClaimsOfPage<Name extends keyof Catalogs> = {
  readonly [Catalog in Name]: Partial<Claims<keyof Catalogs[Catalog]>>;
};
