import * as v from 'valibot';

import { MODES } from '../../machines/lesson/policy.ts';
import { legible, LEGIBLE, legibilityOf } from './contrast.ts';
import { isPrivate, readOrigin, readWebAddress } from './web-address.ts';

/** A field: what it is for, and what it expects, which is also what is said of a wrong one. */
type About = readonly [description: string, expected: string];

// No control characters, none that change the direction of the following text, and none that are invisible without
// joining letters.
const PLAIN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are what it looks for.
  /^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u115F\u1160\u180B-\u180F\u200B\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uD800-\uDFFF]+$/u;

/** Whether there is something to see. */
const isVisible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const described = <Schema extends v.GenericSchema>(schema: Schema, [description, expected]: About) =>
  v.pipe(schema, v.metadata({ expected }), v.description(description));

const plainText = (most: number, about: About) =>
  described(
    v.pipe(
      v.string(about[1]),
      v.trim(),
      v.minLength(1, about[1]),
      v.maxLength(most, about[1]),
      v.regex(PLAIN, about[1]),
      v.check(isVisible, about[1]),
    ),
    about,
  );

const oneOf = <const Options extends readonly string[]>(options: Options, about: About) =>
  described(v.picklist(options, about[1]), about);

const yesOrNo = (about: About) => described(v.boolean(about[1]), about);

/** A text of at most 500 characters that is an address of a kind, spelt as browsers spell it. */
const address = (spelt: (text: string) => string | null, about: About) =>
  // What is published of a field ends where it is first changed.
  v.pipe(
    described(
      v.pipe(
        v.string(about[1]),
        v.maxLength(500, about[1]),
        v.check((text) => spelt(text) !== null, about[1]),
      ),
      about,
    ),
    v.transform((text) => spelt(text) ?? text),
  );

const webAddress = (text: string) => (PLAIN.test(text) ? readWebAddress(text) : null);

/** A place that more is added to: no question in it, no part of a page, and a host that a policy can name. */
function placeOf(text: string): URL | null {
  const url = webAddress(text);
  return url !== null && /^[^?#[]+$/u.test(text) && isPrivate(url) ? url : null;
}

/** The folder in which a site lies. */
function siteOf(text: string): string | null {
  const url = placeOf(text);
  const isFile = url !== null && /\.[a-z]\w*$/iu.test(url.pathname);
  return url?.protocol === 'https:' && !isFile ? url.href.replace(/\/?$/u, '/') : null;
}

const MAIL = /^mailto:[^\s<>"@]+@[^\s<>"@]+$/iu;
const PHONE = /^tel:[+*#() .-]*\d[\d+*#() .-]*(?:;[\w=.-]+)*$/iu;

function linkOf(text: string): string | null {
  if (PLAIN.test(text) && (MAIL.test(text) || PHONE.test(text)))
    return text.replace(/^\w+/u, (scheme) => scheme.toLowerCase());
  const url = webAddress(text);
  return url?.protocol === 'https:' ? url.href : null;
}

/** A colour as `#rrggbb`, legible on the page in its theme; one that is not is refused with a shade that would be. */
const colour = (theme: 'light' | 'dark', about: About) =>
  described(
    v.pipe(
      v.string(about[1]),
      v.regex(/^#[\da-fA-F]{6}$/u, about[1]),
      v.toLowerCase(),
      v.check(
        (given) => legibilityOf(given, theme) >= LEGIBLE,
        ({ input }) =>
          `a colour that can be read on the ${theme} page, with a contrast of at least ${LEGIBLE} to 1; this one has ${legibilityOf(input, theme).toFixed(1)}, ${legible(input, theme)} would do`,
      ),
    ),
    about,
  );

const list = (item: RegExp, about: About) =>
  described(
    v.pipe(v.array(v.pipe(v.string(about[1]), v.regex(item, about[1])), about[1]), v.minLength(1, about[1])),
    about,
  );

const textAndLink = (about: About, text: string, link: string) =>
  described(
    v.strictObject(
      {
        text: plainText(300, [text, 'plain text of at most 300 characters']),
        link: optional(address(linkOf, [link, 'a link that begins with https:, mailto: or tel:']), null),
      },
      about[1],
    ),
    about,
  );

/**
 * Who settles a field. `company`: its own file alone, whatever an address or a page around says; so it is with all that
 * names somebody whom the course talks with. `site`: any file that lies on the course's own site. `anybody`: the page
 * around, too.
 */
export type Settler = 'company' | 'site' | 'anybody';

/** What may be left out, and what holds then. */
const optional = <Schema extends v.GenericSchema, const Without>(schema: Schema, without: Without) =>
  v.pipe(
    v.optional(schema),
    v.transform((given) => (given ?? without) as v.InferOutput<Schema> | Without),
  );

/** A field: what holds where it is left out, and who settles it. */
const field = <Schema extends v.GenericSchema, const Without>(schema: Schema, without: Without, settledBy: Settler) =>
  v.pipe(optional(schema, without), v.metadata({ settledBy }));

const ORIGINS = 'a list of origins, such as ["https://intranet.example.com"]';
const CODE = /^[a-z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/u;
const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/u;

/**
 * Everything that a company may set, with what holds where it says nothing. The type of what is read, docs/config.md,
 * public/config.schema.json and `defaults.ts` are made from it.
 */
export const ConfigFile = v.strictObject({
  $schema: field(
    described(v.string(), ['For your editor only: the address of the published schema.', 'a text']),
    null,
    'anybody',
  ),
  name: field(
    plainText(40, ['The company’s name, shown at the top in place of ours.', 'plain text of at most 40 characters']),
    null,
    'anybody',
  ),
  logo: field(
    described(
      v.pipe(
        v.string('the name of an image beside config.json'),
        v.regex(
          /^\w[\w-]*(?:[./]\w[\w-]*)*\.(?:svg|png|webp)$/u,
          'the name of an .svg, .png or .webp image beside config.json, such as "acme.svg"',
        ),
      ),
      [
        'An image beside config.json, shown at the top, 96 × 24 pixels, in place of our key. It has to be legible on both themes.',
        'the name of an .svg, .png or .webp image beside config.json, such as "acme.svg"',
      ],
    ),
    null,
    'site',
  ),
  accent: field(
    colour('light', [
      'The company’s colour, for our mark and for emphasis. It is lightened for the dark theme as far as it must be.',
      'a colour such as "#0a5c8a", with a contrast of at least 4.5 to 1 on the light page',
    ]),
    null,
    'anybody',
  ),
  accentDark: field(
    colour('dark', [
      'The company’s colour in the dark theme, where the lightened one does not please.',
      'a colour such as "#8ecbf0", with a contrast of at least 4.5 to 1 on the dark page',
    ]),
    null,
    'anybody',
  ),
  languages: field(
    list(CODE, [
      'The languages on offer. The first one is what people meet.',
      'a list of language codes that this build speaks, such as ["en", "de"]',
    ]),
    null,
    'anybody',
  ),
  lessons: field(
    list(ID, [
      'The lessons on offer, in order.',
      'a list of lesson ids, such as ["log-out-computer", "log-out-phone"]',
    ]),
    null,
    'anybody',
  ),
  mode: field(
    oneOf(MODES, [
      'How a lesson begins. Learners can change it, except in a test.',
      `one of ${MODES.map((mode) => `"${mode}"`).join(', ')}`,
    ]),
    'guided',
    'anybody',
  ),
  pass: field(
    oneOf(
      ['both', 'one'],
      [
        'What passes the test: both of its two scenes, or one. An LMS that names a mastery score is obeyed instead.',
        'one of "both", "one"',
      ],
    ),
    'both',
    'anybody',
  ),
  phone: field(
    oneOf(
      ['android', 'iphone'],
      [
        'The kind of phone that the lesson on the phone opens with. Learners can change it.',
        'one of "android", "iphone"',
      ],
    ),
    null,
    'anybody',
  ),
  logOutFromAll: field(
    yesOrNo([
      'Whether the app on people’s phones still offers “Log out from all devices”, as older versions do.',
      'true or false',
    ]),
    false,
    'anybody',
  ),
  policy: field(
    textAndLink(
      [
        'Your rule on leaving a computer, shown where the lesson is about it.',
        'an object with "text" and, if you like, "link"',
      ],
      'The rule in a sentence or two.',
      'Where the whole policy is.',
    ),
    null,
    'anybody',
  ),
  helpDesk: field(
    textAndLink(
      [
        'Whom to ask when something looks wrong for real, shown where that matters.',
        'an object with "text" and, if you like, "link"',
      ],
      'Who it is and when they answer, such as “IT service desk, 7–19 h”.',
      'How to reach them.',
    ),
    null,
    'anybody',
  ),
  allowedDevices: field(
    plainText(300, [
      'On which computers your people may use WhatsApp Web at all.',
      'plain text of at most 300 characters',
    ]),
    null,
    'anybody',
  ),
  reminderDays: field(
    described(
      v.pipe(
        v.number('a whole number of days, 1 to 365'),
        v.integer('a whole number of days, 1 to 365'),
        v.minValue(1, 'a whole number of days, 1 to 365'),
        v.maxValue(365, 'a whole number of days, 1 to 365'),
      ),
      ['How many days lie between two reminders to look at the linked devices.', 'a whole number of days, 1 to 365'],
    ),
    7,
    'anybody',
  ),
  report: field(
    described(
      v.strictObject(
        {
          beliefs: optional(
            yesOrNo([
              'Whether the wrong ideas that come up are reported, besides the results. Learners are told.',
              'true or false',
            ]),
            false,
          ),
          steps: optional(
            yesOrNo([
              'Whether an LMS or a learning record store is told of single steps: how long each took, with how many wrong turns and how much help. Learners are told that a teacher can read it.',
              'true or false',
            ]),
            false,
          ),
          failed: optional(
            yesOrNo([
              'Whether an LMS is told at once that a test was not passed. Otherwise the course stays open there, and the test can be taken again.',
              'true or false',
            ]),
            false,
          ),
          lrs: optional(
            address(
              (text) => placeOf(text)?.href ?? null,
              [
                'The address of a learning record store (xAPI), where there is no LMS. The page around has to name the learner (`setLearner`), and to stand in `hosts`.',
                'an address that begins with https:, without ? and #, and the pages that may name the learner in "hosts"',
              ],
            ),
            null,
          ),
        },
        'an object with "beliefs", "steps", "failed" and "lrs"',
      ),
      [
        'What is told to the page around, to the LMS or to a learning record store.',
        'an object with "beliefs", "steps", "failed" and "lrs"',
      ],
    ),
    { beliefs: false, steps: false, failed: false, lrs: null },
    'company',
  ),
  address: field(
    address(siteOf, [
      'Where your people find the course: for reminders, cards, links to it, and the code with which they go on on another device.',
      'the address of a folder, with https: and without ? and #, such as "https://training.example.com/logout/"',
    ]),
    null,
    'company',
  ),
  hosts: field(
    described(
      v.array(
        v.pipe(
          v.string(ORIGINS),
          v.check((text) => PLAIN.test(text) && readOrigin(text) !== null, ORIGINS),
          v.transform((text) => readOrigin(text) ?? text),
        ),
        ORIGINS,
      ),
      [
        'The origins of the pages that may talk with the course when it is embedded. Without it, any page may; with an empty list, or one of which not every entry holds, none.',
        ORIGINS,
      ],
    ),
    null,
    'company',
  ),
});

/** With every field: where one is left out stands what holds then. */
type Whole<Value> = Value extends readonly unknown[]
  ? Readonly<Value>
  : Value extends object
    ? { readonly [Name in keyof Value]-?: Whole<Value[Name]> }
    : Value;

export type ConfigFile = Whole<v.InferOutput<typeof ConfigFile>>;
