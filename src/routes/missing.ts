/** Whose methods the app uses. */
const OWNERS = [
  'Array',
  'String',
  'Object',
  'Number',
  'Promise',
  'Map',
  'Set',
  'RegExp',
  'URL',
  'Intl',
  'Math',
  'Element',
];

const knows = (owner: string, name: string): boolean => {
  const found: unknown = Reflect.get(globalThis, owner);
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  return name in found || ('prototype' in found && name in (found.prototype as object));
};

/**
 * Whether an error says that this browser lacks something: a name that is not there, or a method that nothing in it has. A
 * method that something else has was asked of the wrong thing, which is a fault of ours.
 */
export function isMissing(error: unknown): boolean {
  if (error instanceof ReferenceError) return true;
  if (!(error instanceof TypeError)) return false;
  const [, name] = /(\w+)(?:\(\S*\))? is not a (?:function|constructor)/u.exec(error.message) ?? [];
  return name !== undefined && !OWNERS.some((owner) => knows(owner, name));
}
