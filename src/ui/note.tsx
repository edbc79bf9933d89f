import type { Contents } from '../locales/contents.ts';
import { Card } from './card.tsx';

/** A word that is to be remembered, or not to be overlooked. */
export const Note = ({ className = 'mt-4', children }: { className?: string; children: Contents }) => (
  <Card as="p" tone="brass" className={`p-5 text-base font-medium text-pretty ${className}`}>
    {children}
  </Card>
);
