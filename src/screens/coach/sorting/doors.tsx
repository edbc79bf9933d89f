const PICTURE =
  'pointer-events-none absolute inset-s-2.5 bottom-3 h-[min(16.5rem,calc(100%-5rem))] w-auto max-w-[58%] small:h-[min(10rem,calc(100%-3rem))] small:max-w-full small:opacity-55';

/** A door of one's own: wood, a window with light, a mat, a plant. */
export const HomeDoor = () => (
  <svg width="250" height="264" fill="none" viewBox="0 0 250 264" aria-hidden="true" className={PICTURE}>
    <path d="M0 250h236" className="stroke-track" strokeWidth="3" strokeLinecap="round" />
    <path d="M52 264l12-14h112l12 14z" className="fill-[#c8b197]" />
    <path d="M38 250V18a4 4 0 0 1 4-4h140a4 4 0 0 1 4 4v232" className="fill-card stroke-track" strokeWidth="3" />
    <path d="M50 27h124v223H50z" className="fill-[#b98a44]" />
    <path d="M68 48h88v64H68z" className="fill-[#9a6f2f]" />
    <path d="M69 49h40v28H69zM115 49h40v28h-40zM69 83h40v28H69zM115 83h40v28h-40z" className="fill-[#f7e8bf]" />
    <path d="M68 132h88v98H68z" className="stroke-[#9a6f2f]" strokeWidth="4" />
    <circle cx="162" cy="145" r="6" className="fill-[#5b3f16]" />
    <path d="M205 220h30l-5 30h-20z" className="fill-[#7d5951]" />
    <path
      d="M220 220c-2-16-10-24-20-26 0 14 6 24 20 26zM221 220c0-18 6-28 15-31 3 16-3 28-15 31z"
      className="fill-[#6d7f67]"
    />
  </svg>
);

/** A door that is locked: dark, the key turned, the bolt across. */
export const LockedDoor = () => (
  <svg width="250" height="264" fill="none" viewBox="0 0 250 264" aria-hidden="true" className={PICTURE}>
    <path d="M0 250h236" className="stroke-track" strokeWidth="3" strokeLinecap="round" />
    <path d="M38 250V18a4 4 0 0 1 4-4h140a4 4 0 0 1 4 4v232" className="fill-card stroke-track" strokeWidth="3" />
    <path d="M50 27h124v223H50z" className="fill-[light-dark(#1b1d22,#31353e)]" />
    <path d="M66 48h82v74H66zM66 153h82v76H66z" className="stroke-[light-dark(#4b4e55,#545a66)]" strokeWidth="3" />
    <rect x="154" y="118" width="14" height="42" rx="4" className="fill-[#8b8e96]" />
    <path d="M168 132h20v13h-20z" className="fill-brass" />
    <path d="M161 138h-26" className="stroke-brass" strokeWidth="7" strokeLinecap="round" />
    <circle cx="122" cy="138" r="13" className="stroke-brass" strokeWidth="7" />
  </svg>
);
