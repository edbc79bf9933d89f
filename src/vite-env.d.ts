declare module '*.json?messages' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
}

/** The version in package.json. */
declare const BUILD_RELEASE: string;

/** What a company has settled, where a build was made for one. */
declare const BUILD_COMPANY: import('./delivery/config/config.ts').Config | null;
