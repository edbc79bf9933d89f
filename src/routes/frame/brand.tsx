import { useHref } from 'react-router';

import { Fragment } from 'react';
import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';

/** Whose course this is: the company's, or ours. A logo has its room before it has come. */
export function Brand() {
  const t = useText();
  const { name, logo } = useConfig();
  return (
    <Fragment>
      {logo === null ? <Mark className="size-6" /> : <Logo path={logo} />}
      <span className="hidden truncate sm:inline">{name ?? t('app.title')}</span>
    </Fragment>
  );
}

function Logo({ path }: { path: string }) {
  const url = useHref(path);
  return (
    <img src={url} alt="" width={96} height={24} className="h-6 w-24 object-contain object-left rtl:object-right" />
  );
}

/** Our mark: a key, its bow a keyhole. */
export const Mark = ({ className }: { className?: string }) => (
  <svg width="24" height="24" fill="none" viewBox="0 0 32 32" aria-hidden="true" className={className}>
    <rect width="32" height="32" rx="9" className="fill-brass" />
    <g
      className="fill-none stroke-card dark:stroke-paper"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="11.6" cy="16" r="4.6" />
      <path d="M16.2 16H26M21.6 16v4M26 16v3" />
    </g>
  </svg>
);
