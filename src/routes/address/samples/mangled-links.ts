/** Links as they are made here, one of each kind. */
export const LINKS = [
  '/',
  '/learn/log-out-computer/',
  '/learn/log-out-computer/?mode=practice',
  '/learn/log-out-computer/open-menu/?mode=practice&variant=iphone',
  '/learn/prove-it/?mode=exam&seed=4711',
  '/learn/habits/?mode=watch&seed=12&theme=dark',
  '/drill/?seed=20786',
  '/take-home/',
  '/ar-XB/learn/log-out-phone/?mode=guided',
  '/?lang=ar-XB&theme=light',
  '/learn/prove-it/?mode=exam&seed=7&lessons=prove-it%2Chabits&embed=auto',
  '/about/?embed=1',
  '/?config=acme%2FConfig.json',
] as const;

export type Mangling = readonly [name: string, mangle: (link: string) => string];

const query = (change: (query: string) => string) => (link: string) =>
  link.replace(/\?.*$/u, (found) => `?${change(found.slice(1))}`);
const path = (change: (path: string) => string) => (link: string) => link.replace(/^[^?]*/u, change);
const added = (more: string) => (link: string) => link + (link.includes('?') ? '&' : '?') + more;
const values = (change: (value: string) => string) =>
  query((found) => found.replaceAll(/(?<==)[^&]+/gu, (value) => (value.includes('.json') ? value : change(value))));
const digits = (zero: number) =>
  query((found) =>
    found.replaceAll(/(?<=seed=)\d+/gu, (seed) =>
      seed.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit))),
    ),
  );
const encoded = (text: string) => encodeURIComponent(text).replaceAll('%2F', '/');
const capitals = (text: string) => (text.includes('.json') ? text : text.toUpperCase());

/** Changes to a link on its way that lose nothing. */
export const HARMLESS: readonly Mangling[] = [
  ['as it is', (link) => link],
  ['escaped for a web page', (link) => link.replaceAll('&', '&amp;')],
  ['escaped for a web page twice', (link) => link.replaceAll('&', '&amp;amp;')],
  ['escaped by number', (link) => link.replaceAll('&', '&#38;')],
  ['escaped by a number to base 16', (link) => link.replaceAll('&', '&#x26;')],
  [
    'with each of its marks escaped by number',
    (link) => link.replaceAll(/[^a-z\d?]/giu, (mark) => (mark === '/' ? mark : `&#${mark.codePointAt(0)};`)),
  ],
  [
    'escaped as templates do',
    (link) =>
      link
        .replaceAll('&', '&amp;')
        .replaceAll('=', '&#x3D;')
        .replaceAll(/(?<=.)\//gu, '&#x2F;'),
  ],
  [
    'escaped by the names of its marks',
    (link) =>
      link
        .replaceAll('&', '&amp;')
        .replaceAll('=', '&equals;')
        .replaceAll('?', '&quest;')
        .replaceAll(/(?<=.)\//gu, '&sol;'),
  ],
  ['escaped as scripts do', query((found) => found.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'))],
  ['escaped as old scripts do', query((found) => found.replaceAll('&', '\\x26').replaceAll('=', '\\x3D'))],
  ['escaped without an end', (link) => link.replaceAll('&', '&amp')],
  ['escaped for a web page, then for an address', query((found) => found.replaceAll('&', '%26amp%3B'))],
  ['with its separators escaped', query((found) => found.replaceAll('&', '%26'))],
  ['with its equals signs escaped', query((found) => found.replaceAll('=', '%3D'))],
  ['with all of its query escaped', query(encodeURIComponent)],
  ['with all of its query escaped twice', query((found) => encodeURIComponent(encodeURIComponent(found)))],
  ['with its question mark escaped', (link) => link.replace('?', '%3F')],
  ['with question mark, separators and equals signs escaped', (link) => encoded(decodeURIComponent(link))],
  ['escaped twice from end to end', (link) => encoded(encoded(decodeURIComponent(link)))],
  ['in a mail of plain characters', (link) => link.replaceAll('=', '=3D')],
  ['in a mail of plain characters, escaped', (link) => link.replaceAll('=', '%3D3D')],
  ['with semicolons', query((found) => found.replaceAll('&', ';'))],
  ['with two question marks', query((found) => found.replaceAll('&', '?'))],
  ['with a second question mark for a tracker', (link) => `${link}${link.includes('?') ? '?' : ''}?utm_source=mail`],
  ['with doubled separators', query((found) => `&${found.replaceAll('&', '&&')}&`)],
  ['with blanks around its separators', query((found) => found.replaceAll('&', '%20&%20').replaceAll('=', ' = '))],
  ['with plus signs around its separators', query((found) => found.replaceAll('&', '+&+').replaceAll('=', '=+'))],
  ['with blanks that hold together', values((value) => `%C2%A0${value}%C2%A0`)],
  ['with blanks that nobody sees', values((value) => `%E2%80%8B${value.replace(/^\w/u, '$&%E2%80%8B')}%EF%BB%BF`)],
  ['with soft hyphens', path((found) => found.replaceAll('-', '-%C2%AD'))],
  ['with marks of direction', values((value) => `%E2%80%8E${value}%E2%80%8F`)],
  ['broken inside of a name', query((found) => found.replaceAll('se', 's%0D%0Ae').replaceAll('mo', 'mo%0A'))],
  ['broken behind a name', query((found) => found.replaceAll('=', '%0D%0A='))],
  ['broken inside of its path', path((found) => found.replaceAll('-', '-%0D%0A'))],
  ['with blanks for its hyphens', path((found) => found.replaceAll('-', '%20'))],
  ['with lines for its hyphens', path((found) => found.replaceAll('-', '_'))],
  ['with dashes for its hyphens', path((found) => found.replaceAll('-', '%E2%80%93'))],
  ['without its hyphens', path((found) => found.replaceAll(/(?<=\w)-(?=[a-z])/gu, ''))],
  ['in capitals', (link) => link.split('?').map(capitals).join('?')],
  ['with capitals', path((found) => found.replaceAll(/\b[a-z]/gu, capitals))],
  ['without its last slash', path((found) => found.replace(/(?<=.)\/$/u, ''))],
  ['with its slashes doubled', path((found) => found.replaceAll('/', '//'))],
  ['with backslashes', path((found) => found.replaceAll(/(?<=.)\//gu, '%5C'))],
  ['with its slashes escaped', path((found) => found.replaceAll(/(?<=.)\//gu, '%2F'))],
  ['with the name of its file', path((found) => `${found}index.html`)],
  ['with the name of its file in capitals', path((found) => `${found}INDEX.HTM`)],
  ...[
    '.',
    ',',
    ')',
    '%3E',
    '%22',
    "'",
    '%E2%80%9D',
    '%E2%80%99',
    '%C2%BB',
    ').',
    '%0A',
    '/',
    '&',
    '%3B',
    '*',
    '**',
    '%60',
    '%5D',
    '%C2%B9',
    '%E2%81%B5',
    '%E2%91%A0',
    '1%EF%B8%8F%E2%83%A3',
  ].map((mark): Mangling => [`with ${decodeURIComponent(mark)} behind it`, (link) => link + mark]),
  ['in quotes', values((value) => `%E2%80%9C${value}%E2%80%9D`)],
  [
    'with wide letters',
    values((value) =>
      value.replaceAll(/(?<!%\w?)[a-z0-9]/gu, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfe_e0)),
    ),
  ],
  ['with wide marks', query((found) => found.replaceAll('&', '＆').replaceAll('=', '＝'))],
  ['with wide digits', digits(0xff_10)],
  ['with Arabic digits', digits(0x06_60)],
  ['with Persian digits', digits(0x06_f0)],
  ['with Indian digits', digits(0x09_66)],
  ['with zeros before its seed', query((found) => found.replace(/(?<=seed=)(?=\d{1,4}\b)/u, '0'))],
  ['said twice', query((found) => `${found}&${found}`)],
  ...[
    'utm_source=news&utm_medium=email&utm_campaign=Key%20%26%20lock',
    'fbclid=IwAR0x_-y',
    'gclid=Cj0KCQ',
    'mc_cid=1a2b&mc_eid=3c4d',
    '_gl=1*abc*_ga*MTIz*_up*MQ..',
    'data=05%7C02%7Cann%40example.org%7C0%7C0%7C638%7CUnknown%7CTWFpbGZsb3d8%3D%3D%7C0%7C%7C%7C&sdata=aB%2B%2Fc%3D&reserved=0',
    'si=x1&igshid=Zm9v&mkt_tok=OTI&ref=chat&s_cid=9&source=share&em=1&st=2',
    '',
    '=',
    'x',
  ].map((more): Mangling => [`with ${more} added`, added(more)]),
  ['with trackers before it', query((found) => `utm_source=a%26b&${found}`)],
];

/** Changes that lose or alter something: the page has to say so. */
export const HARMFUL: readonly Mangling[] = [
  ['cut behind a name', (link) => link.replace(/=[^=]*$/u, '')],
  ['cut inside of the last name', (link) => link.replace(/(?<=[?&]\w\w)\w+=[^=]*$/u, '')],
  ['cut to a letter of the last name', (link) => link.replace(/(?<=[?&]\w)\w+=[^=]*$/u, '')],
  ['cut behind the last equals sign', (link) => link.replace(/(?<==)[^=]*$/u, '')],
  ['with colons for its equals signs', query((found) => found.replaceAll('=', ':'))],
  ['without its equals signs', query((found) => found.replaceAll('=', ''))],
  ['with a letter too many in each name', query((found) => found.replaceAll('=', 's='))],
  ['with a letter less in each name', query((found) => found.replaceAll(/(?<=[a-z]{2})[a-z]=/gu, '='))],
  [
    'with two letters of each name in the wrong order',
    query((found) => found.replaceAll(/([a-z])([a-z])=/gu, '$2$1=')),
  ],
  ['with something else in front', query((found) => found.replaceAll(/=(?!.*json)/gu, '=x'))],
  ['with words behind it', query((found) => `${found}%20see%20you`)],
  ['said twice, another way', query((found) => `${found}&${found.replaceAll(/=[^&]*/gu, '=9')}`)],
  ['far too long', (link) => link + (link.includes('?') ? '&' : '?') + 'x'.repeat(20_000)],
  ['on another page', (link) => link.replace(/^[^?]*/u, '/kept/')],
];
