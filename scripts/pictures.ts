// One page after the other: side by side they would take each other's time.
/* oxlint-disable no-await-in-loop */
import { mkdirSync } from 'node:fs';

import type { BrowserContextOptions } from '@playwright/test';

import { gesture, openCamera, type Shot } from './camera.ts';

/** The pictures in docs/pictures/. */
const SIZES = {
  wide: { viewport: { width: 1280, height: 800 } },
  narrow: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

const LESSON = 'learn/log-out-computer';
const TO_PHONE = ['hands.phone', 'phone.unlock', 'phone.app.open', 'phone.menu.open'].map(gesture);

const PICTURES: Readonly<Record<string, Shot>> = {
  home: { path: '' },
  next: { path: 'learn/next-person/in-your-name/' },
  lesson: { path: `${LESSON}/choose-log-out/` },
  qr: { path: `${LESSON}/see-the-proof/` },
  phone: { path: `${LESSON}/link-again/`, press: TO_PHONE },
  far: {
    path: 'learn/log-out-phone/log-out-one/',
    press: ['phone.device.open:library-pc', 'phone.device.logOut'].map(gesture),
  },
  play: { path: 'play/' },
  dark: { path: `${LESSON}/confirm/?theme=dark` },
  rtl: { path: `ar-XB/${LESSON}/choose-log-out/` },
};

const camera = await openCamera();
mkdirSync('docs/pictures', { recursive: true });

for (const [size, options] of Object.entries(SIZES)) {
  for (const [name, shot] of Object.entries(PICTURES)) {
    const file = `docs/pictures/${name}${size === 'wide' ? '' : `-${size}`}.png`;
    await camera.take(shot, options, file);
    console.log(file);
  }
}

await camera.close();
process.exit();
