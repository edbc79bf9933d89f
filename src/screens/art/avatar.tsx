import UsersRound from 'lucide-react/icons/users-round';
import { type Face, FACES } from './people.ts';

/** The letters that stand for a name: of its first word and its last one. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? []);
  return [words[0], ...words.slice(1).slice(-1)].join('').toLocaleUpperCase();
}

/** A face without a picture: initials on a soft colour, or people for a group. Says nothing that its neighbour does not. */
export const Avatar = ({ name, face, isGroup = false, className = 'size-11 text-sm' }: AvatarProps) => (
  <span
    aria-hidden
    data-face={face}
    className={`grid shrink-0 place-items-center rounded-full font-semibold tracking-wide ${FACES[face]} ${className}`}
  >
    {isGroup ? <UsersRound className="size-1/2" strokeWidth={1.75} /> : initialsOf(name)}
  </span>
);

interface AvatarProps {
  name: string;
  face: Face;
  isGroup?: boolean;
  className?: string;
}
