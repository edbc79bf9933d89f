import { asObject, objectIn } from '../storage/json.ts';
import { isWeb } from './request.ts';
import type { Actor } from './statements.ts';

/** What a platform puts into the address of the course. */
export interface Launch {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
/** As much of an IRI as matters: something that names its kind. */
const IRI = /^[a-z][a-z\d+.-]*:\S+$/iu;
const NAMES = ['account', 'mbox', 'mbox_sha1sum', 'openid'];

/** The launch in an address; `null` unless all five parts are there, each once, and each is what it should be. */
export function readLaunch(search: string): Launch | null {
  const query = new URLSearchParams(search);
  const only = (name: string): string => {
    const values = new Set(query.getAll(name));
    return values.size === 1 ? ([...values][0] ?? '') : '';
  };
  const [endpoint, fetch, registration, activityId] = [
    only('endpoint'),
    only('fetch'),
    only('registration'),
    only('activityId'),
  ];
  const actor = readActor(only('actor'));
  if (!isWeb(endpoint) || !isWeb(fetch) || actor === null) return null;
  if (!UUID.test(registration) || !IRI.test(activityId)) return null;
  return { endpoint, fetch, actor, registration, activityId };
}

/** Somebody who is named in one of the ways of xAPI. */
function readActor(text: string): Actor | null {
  const actor = objectIn(text);
  const names = NAMES.filter((name) => actor?.[name] !== undefined);
  const [name] = names;
  if (actor === null || name === undefined || names.length > 1) return null;
  const account = asObject(actor['account']);
  const isNamed =
    name === 'account'
      ? isText(account?.['homePage']) && isText(account?.['name'])
      : isText(actor[name]) && (name !== 'mbox' || /^mailto:/iu.test(actor[name]));
  return isNamed && (actor['objectType'] ?? 'Agent') === 'Agent' ? actor : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
