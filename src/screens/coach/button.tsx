import type { PropsOf } from '../../locales/contents.ts';

/** A button of ours (`plain`), or the coach's (`main` once in what it says, `coach` for the others). */
export const Button = ({ look = 'plain', ...button }: PropsOf<'button'> & { look?: 'plain' | 'main' | 'coach' }) => (
  <button type="button" data-look={look} {...button} />
);
