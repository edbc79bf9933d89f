import type { ComponentProps } from 'react';

/** A button of our own pages: the main one, or another. Its page brings `styles/papers.css`. */
export const Act = ({ look = 'plain', ...button }: ComponentProps<'button'> & { look?: 'main' | 'plain' }) => (
  <button type="button" data-act={look} {...button} />
);
