import type { Elements, PropsOf } from '../locales/contents.ts';

interface FieldProps {
  label: string;
  isMain?: boolean;
  children: Elements;
}

/** Something to fill in, below its name. */
export const Field = ({ label, isMain = false, children }: FieldProps) => (
  <label className={isMain ? 'block text-base font-semibold' : 'block text-sm font-medium'}>
    <span className="mb-1.5 block">{label}</span>
    {children}
  </label>
);

const FACE =
  'block min-h-11 rounded-card border border-edge bg-card px-3 text-base font-normal enabled:hover:border-ink-soft disabled:border-line disabled:text-ink-soft';

export const Input = ({ className = '', ...input }: PropsOf<'input'>) => (
  <input className={`${FACE} ${className}`} {...input} />
);

export const Select = ({ className = '', ...select }: PropsOf<'select'>) => (
  <select className={`${FACE} ${className}`} {...select} />
);
