import type { PropsOf } from '../locales/contents.ts';

/** A button of our own pages: the main one, or another. Its page brings `styles/papers.css`. */
export const Act = ({ look = 'plain', ...button }: PropsOf<'button'> & { look?: 'main' | 'plain' }) => (
  <button type="button" data-act={look} {...button} />
);
