import type { HTMLAttributes } from 'react';

import type { Contents } from '../locales/contents.ts';

const TONES = {
  plain: 'border-line bg-card',
  /** What counts most on a page. */
  strong: 'border-edge bg-card',
  /** A word to keep. */
  brass: 'border-transparent bg-brass/12',
} as const;

interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  as?: 'div' | 'section' | 'article' | 'li' | 'p';
  tone?: keyof typeof TONES;
  children?: Contents;
}

/** A box on a page. Its `className` says where it stands, and how what is in it stands. */
export const Card = ({ as: Tag = 'div', tone = 'plain', className = '', ...card }: CardProps) => (
  <Tag className={`rounded-card border ${TONES[tone]} ${className}`} {...card} />
);
