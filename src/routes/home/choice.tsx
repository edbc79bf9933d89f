import { Link } from 'react-router';

interface ChoiceProps {
  to: string;
  label: string;
  note: string;
  isMain?: boolean;
  /** Leads elsewhere once the page answers: an early press is kept until then. */
  isHeld?: boolean;
  className?: string;
}

/** A large link with a word about what it leads to. */
export const Choice = ({ to, label, note, isMain = false, isHeld = false, className = 'flex' }: ChoiceProps) => (
  <Link
    to={to}
    reloadDocument={to.startsWith('#')}
    data-held={isHeld ? '' : undefined}
    className={`min-h-16 flex-1 basis-56 flex-col justify-center rounded-card border px-5 py-2.5 transition-colors duration-150 ${
      isMain ? 'border-ink bg-ink text-paper hover:bg-ink/90' : 'border-line bg-card text-ink hover:border-ink-soft'
    } ${className}`}
  >
    <span className="text-base font-semibold">{label}</span>
    <span className={`text-sm ${isMain ? 'text-paper/75' : 'text-ink-soft'}`}>{note}</span>
  </Link>
);
