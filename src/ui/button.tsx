import type { PropsOf } from '../locales/contents.ts';
import { buttonLook, type Size, type Tone } from './button-look.ts';

interface ButtonProps extends PropsOf<'button'> {
  tone?: Tone;
  size?: Size;
}

/** A button of ours. Its `className` says where it stands. A link that looks like one takes `buttonLook()`. */
export const Button = ({ tone = 'outline', size = 'medium', className, ...button }: ButtonProps) => (
  <button type="button" className={buttonLook(tone, size, className)} {...button} />
);
