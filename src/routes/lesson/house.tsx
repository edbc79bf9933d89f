import { useConfig } from '../../delivery/config/company.ts';
import { type UiKey, useText } from '../../locales/text.ts';

/** Shown beside what the coach says about a wrong idea: the company's own rule. Nothing where there is none. */
export function HouseRule() {
  const { policy } = useConfig();
  return policy === null ? null : (
    <div data-house>
      <Said title="house.rule" {...policy} more="house.read" />
    </div>
  );
}

/** Shown at the end: all that the company wants to be known. Nothing where there is nothing. */
export function House() {
  const { policy, allowedDevices, helpDesk } = useConfig();
  return policy === null && allowedDevices === null && helpDesk === null ? null : (
    <div data-house>
      {policy === null ? null : <Said title="house.rule" {...policy} more="house.read" />}
      {allowedDevices === null ? null : (
        <Said title="house.devices" text={allowedDevices} link={null} more="house.read" />
      )}
      {helpDesk === null ? null : <Said title="house.help" {...helpDesk} more="house.reach" />}
    </div>
  );
}

interface SaidProps {
  title: UiKey;
  text: string;
  link: string | null;
  /** What a link to a page is called; a number or an address is its own name. */
  more: UiKey;
}

function Said({ title, text, link, more }: SaidProps) {
  const t = useText();
  const number = link === null ? undefined : /^(?:tel|mailto):([^?]+)/u.exec(link)?.[1];
  return (
    <p>
      <b>{t(title)}</b> <span>{text}</span>{' '}
      {link === null ? null : (
        <a href={link} target="_blank" rel="noreferrer">
          {number ?? t(more)}
        </a>
      )}
    </p>
  );
}
