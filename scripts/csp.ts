import { createHash } from 'node:crypto';

interface Allowed {
  /** The inline blocks that the build itself made; each is allowed by its hash. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The origins that results are sent to, besides the site's own. */
  readonly connect: readonly string[];
}

/** A scheme, or an origin: nothing in it that could end a source, a directive or the attribute around. */
const SOURCE = /^https?:(?:\/\/[\w.-]+(?::(?:\d+|\*))?)?$/u;

/** The site's policy: its own files, and what the build itself made or was told of. @throws where that is no origin. */
export function contentSecurityPolicy(inline: Allowed): string {
  const wrong = inline.connect.find((source) => !SOURCE.test(source));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no origin that a policy can name`);
  return [
    "default-src 'none'",
    `script-src ${sources(inline.scripts)}`,
    `style-src ${sources(inline.styles)}`,
    "img-src 'self'",
    ["connect-src 'self'", ...inline.connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const sources = (blocks: readonly string[]) => ["'self'", ...blocks.map(hash)].join(' ');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
