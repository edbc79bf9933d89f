import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

import { FLOOR } from './floor.ts';

/** Something that a script can find in newer browsers, but not in each of those at the floor: a global, or a member of one. */
export interface Younger {
  readonly owner: string;
  readonly member?: string;
}

const versionOf = (version: unknown): number =>
  typeof version === 'string' && version !== 'preview'
    ? Number.parseFloat(version.replace('≤', ''))
    : Number.POSITIVE_INFINITY;

/** Whether a version has it, without a switch or another name. */
const isIn = (version: number, support: SimpleSupportStatement): boolean =>
  !support.flags &&
  !support.prefix &&
  !support.alternative_name &&
  versionOf(support.version_added) <= version &&
  (support.version_removed === undefined || versionOf(support.version_removed) > version);

export const isAtFloor = ({ support }: CompatStatement): boolean =>
  (Object.keys(FLOOR) as (keyof typeof FLOOR)[]).every((browser) =>
    [support[browser] ?? []].flat().some((one) => isIn(FLOOR[browser], one)),
  );

/** Events, symbols and what has no name of its own, such as a constructor's arguments, can't be looked up. */
const isName = (name: string): boolean =>
  /^[A-Za-z]\w*$/u.test(name.replace(/_static$/u, '')) && !name.endsWith('_event');

interface Feature {
  readonly name: string;
  readonly isStatic: boolean;
  readonly isKnown: boolean;
  readonly group: Identifier;
}

const featuresOf = (group: Identifier | undefined): readonly Feature[] =>
  Object.entries((group ?? {}) as Record<string, Identifier>).flatMap(([name, feature]) =>
    feature.__compat !== undefined && isName(name)
      ? [
          {
            name: name.replace(/_static$/u, ''),
            isStatic: name.endsWith('_static'),
            isKnown: isAtFloor(feature.__compat),
            group: feature,
          },
        ]
      : [],
  );

const { builtins } = compat.javascript;
const owners = [compat.api, builtins, builtins?.['Intl']].flatMap(featuresOf);
const members = owners.flatMap((owner) =>
  featuresOf(owner.group).flatMap((member) => (member.name === owner.name ? [] : [{ owner, member }])),
);

/** All of it: whatever a story takes away to see the floor in a browser of today. Members stand before their owners. */
export const YOUNGER: readonly Younger[] = [
  ...members.flatMap(({ owner, member }) => (member.isKnown ? [] : [{ owner: owner.name, member: member.name }])),
  ...owners.flatMap(({ name, isKnown }) => (isKnown ? [] : [{ owner: name }])),
];

const known = new Set(
  [...owners, ...members.map(({ member }) => member)].flatMap(({ name, isKnown }) => (isKnown ? [name] : [])),
);

/** What stands in a page without an owner before it. */
const WINDOWS: ReadonlySet<string> = new Set(['Window', 'WindowOrWorkerGlobalScope']);

/** The names of things, and what can be asked for without naming the window that has it. */
const globals = YOUNGER.flatMap(({ owner, member }) =>
  member === undefined ? [[owner, owner] as const] : WINDOWS.has(owner) ? [[member, owner] as const] : [],
);

/**
 * What a script that asks for it can only mean as something younger, with whose it is: `URL.canParse` as it stands, `.toSorted`
 * on anything, since nothing at the floor has such a member, `cookieStore` by itself. What belongs to things of the
 * browser's that the floor does not know at all is left out.
 */
export const TOO_YOUNG: ReadonlyMap<string, string> = new Map([
  ...globals,
  ...members
    .filter(({ owner, member }) => !member.isKnown && (owner.isKnown || builtins?.[owner.name] !== undefined))
    .flatMap(({ owner, member }) => {
      if (member.isStatic) return [[`${owner.name}.${member.name}`, owner.name] as const];
      return known.has(member.name) ? [] : [[`.${member.name}`, owner.name] as const];
    }),
]);
