/** Where a claim was read. */
export interface Source {
  title: string;
  url: string;
}

/** A taught statement. Its words stand in the coach's catalog under `claim.<id>`. */
export interface Claim {
  id: string;
  sources: readonly Source[];
  /** The day on which the sources were last read (archived copies; nothing was checked on a live account). */
  checked: string;
  confidence: 'high' | 'medium';
}

const CHECKED = '2026-11-22';

const LINKED_DEVICES: Source = {
  title: 'WhatsApp Help Center: About linked devices',
  url: 'https://faq.whatsapp.com/378279804439436/',
};

/** A part of WhatsApp Web's own program, whose English interface texts were read in an archived copy. */
const program = (module: string): Source => ({
  title: `WhatsApp Web’s own program, part ${module}`,
  url: 'https://web.whatsapp.com/',
});

const FACE_OR_FINGER: Source = {
  title: 'Engadget: WhatsApp asks for face or fingerprint when an account is linked (28 January 2021)',
  url: 'https://www.engadget.com/whatsapp-biometric-authentication-account-linking-080030297.html',
};

const MENU_TEXT: Source = {
  title: 'Kalinga TV, quoting the Help Center: Menu above your chats list, then Log out',
  url: 'https://kalingatv.com/technology/someone-could-be-reading-your-whatsapp-chat-secretly-do-this-to-protect-your-privacy/',
};

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
    sources: [program('WAWebLogoutChatlistHeaderDropdownItem')],
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
    sources: [program('WAWebConfirmLogoutModal')],
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
    sources: [LINKED_DEVICES],
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
    sources: [FACE_OR_FINGER, LINKED_DEVICES],
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
    id: 'unticked-box',
    sources: [program('WAWebAutoLogoutGating')],
    checked: CHECKED,
    confidence: 'medium',
  },
] as const satisfies readonly Claim[];

export type ClaimId = (typeof CLAIMS)[number]['id'];
