declare module '*.json?messages' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
}

interface ImportMetaEnv {
  /** The version in package.json. */
  readonly RELEASE: string;
  readonly COMPANY: import('./delivery/config/config.ts').Config | null;
}
