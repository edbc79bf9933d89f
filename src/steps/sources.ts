/** Where a claim was read; without an address where it is common knowledge and no page was read for it. */
export interface Source {
  title: string;
  url?: string;
}

export const LINKED_DEVICES: Source = {
  title: 'WhatsApp Help Center: About linked devices',
  url: 'https://faq.whatsapp.com/378279804439436/',
};

/** A part of WhatsApp Web's own program, whose English interface texts were read in an archived copy. */
export const program = (module: string): Source => ({
  title: `WhatsApp Web’s own program, part ${module}`,
  url: 'https://web.whatsapp.com/',
});

export const FACE_OR_FINGER: Source = {
  title: 'Engadget: WhatsApp asks for face or fingerprint when an account is linked (28 January 2021)',
  url: 'https://www.engadget.com/whatsapp-biometric-authentication-account-linking-080030297.html',
};

export const MENU_TEXT: Source = {
  title: 'Kalinga TV, quoting the Help Center: Menu above your chats list, then Log out',
  url: 'https://kalingatv.com/technology/someone-could-be-reading-your-whatsapp-chat-secretly-do-this-to-protect-your-privacy/',
};

export const OLD_LOG_OUT_ALL: Source = {
  title: 'codelist.biz, 10 November 2021: the button at the foot of the list, in older versions',
  url: 'https://codelist.biz/2021/11/10/whatsapp-web-how-to-know-if-someone-is-spying-on-your-whatsapp-messages-on-your-computer/',
};

export const DEVICE_NAMES: Source = {
  title: 'whatsapp-web.js, pull request 3325: how a linked computer is named in the list (October 2024)',
  url: 'https://github.com/wwebjs/whatsapp-web.js/pull/3325',
};

export const PHONE_NEEDED_UNTIL_2021: Source = {
  title: 'MSPoweruser: WhatsApp tests linked devices that need no phone (14 July 2021)',
  url: 'https://mspoweruser.com/whatsapp-starts-formally-testing-multi-device-capability/',
};

/** Programs that left without logging out: reports that their entries stayed in the list. */
export const STAYS_LISTED: readonly Source[] = [
  {
    title: 'waha, issue 148: clients that stop without logging out stay listed (2023–2024)',
    url: 'https://github.com/devlikeapro/waha/issues/148',
  },
  { title: 'waha, issue 327: the same', url: 'https://github.com/devlikeapro/waha/issues/327' },
];

export const NAME_IS_CHOSEN: readonly Source[] = [
  DEVICE_NAMES,
  {
    title: 'waha, issue 2152: the linking program sets the name in the list (11 July 2026)',
    url: 'https://github.com/devlikeapro/waha/issues/2152',
  },
];

export const RENAMED: Source = {
  title: 'whatly, issue 43: a linked device can be given a name (September 2026)',
  url: 'https://github.com/shakaran/whatly/issues/43',
};

export const LAST_ACTIVE: Source = {
  title: 'India Employment News: the list, and when each device was last active',
  url: 'https://india-employmentnews.com/tech-category/whatsapp-tips-is-your-whatsapp-account-logged-in-elsewhere/cid18517568.htm',
};

export const PRIMARY_PHONE: Source = {
  title: 'wifiportal.tech: linking a device needs the phone (Meta’s notice of 12 March 2026)',
  url: 'https://wifiportal.tech/meta-adds-new-whatsapp-facebook-and-messenger-anti-scam-tools',
};

export const LINGERS: Source = {
  title: 'whatsapp-web.js, issue 3422: entries that stayed in the list after a logout (December 2024)',
  url: 'https://github.com/wwebjs/whatsapp-web.js/issues/3422',
};

export const NETS_IN_GENERAL: Source = { title: 'How networks work in general: no page of WhatsApp’s was read for it' };

export const COMPUTERS_IN_GENERAL: Source = {
  title: 'How screen locks work in general: no page of WhatsApp’s says it',
};

export const COMPUTERS_WIPED: Source = {
  title: 'How public computers are often set up: no page of WhatsApp’s says it',
};

export const BROWSERS_IN_GENERAL: Source = { title: 'How browsers work in general: no page of WhatsApp’s says it' };

export const TWO_STEP: Source = {
  title: 'WhatsApp Help Center: About registration and two-step verification',
  url: 'https://faq.whatsapp.com/506595211487528/',
};

export const LINKED_WITHOUT_PASSWORD: Source = {
  title: 'News Ei Samay: a scam that links a device without any password (CERT-In’s warning)',
  url: 'https://newseisamay.com/technology/what-is-ghostpairing-new-whatsapp-scam-can-hijack-accounts-without-password-warns-cert-in-b82068a9-0014-41bb-ae9f-df7d66ac3963.cms',
};

export const WIPED_AT_LOG_OUT: Source = {
  title: 'whatsie, issue 36: a client’s log shows its databases being deleted at logout (2022)',
  url: 'https://github.com/keshavbhatt/whatsie/issues/36',
};

export const LINKING_SCAMS: Source = {
  title: 'Gadgets 360: WhatsApp warns of requests to link a device (12 March 2026)',
  url: 'https://www.gadgets360.com/apps/news/whatsapp-device-linkage-warning-meta-anti-fraud-tools-facebook-messenger-11203434',
};

export const LOST_PHONE: Source = {
  title: 'WhatsApp Help Center: Lost and stolen phones',
  url: 'https://faq.whatsapp.com/1007324800132703/',
};

/** A developer’s notes on the signed-in product, in its Spanish interface. */
export const SEEN_SIGNED_IN: Source = {
  title: 'whatsappgo: the menu and the box as a developer saw them, signed in (September 2026)',
  url: 'https://github.com/shukiv/whatsappgo',
};

export const DEACTIVATE: Source = {
  title: 'Mint: the words of the mail that asks to switch a lost phone’s account off (7 August 2022)',
  url: 'https://www.livemint.com/technology/tech-news/loststolen-phone-here-s-how-to-protect-your-whatsapp-account/amp-11659871236298.html',
};

export const PLANS_HELP: Source = {
  title: 'Gollwitzer and Sheeran 2006: a review of 94 tests of if–then plans (its summary)',
  url: 'https://www.researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes',
};

export const TRAINING_FADES: readonly Source[] = [
  {
    title: 'Reinheimer and others 2020: phishing awareness over time, 409 employees (its summary)',
    url: 'https://publikationen.bibliothek.kit.edu/1000122566',
  },
  {
    title: 'Berens and others 2022: the same, after five months (its summary)',
    url: 'https://ndss-symposium.org/ndss-paper/auto-draft-284',
  },
];
