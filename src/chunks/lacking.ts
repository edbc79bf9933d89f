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
export function isLacking(error: unknown): boolean {
  if (error instanceof ReferenceError) return true;
  if (!(error instanceof TypeError)) return false;
  const [chain = '', ...more] = error.message.split(/ is not a (?:function|constructor)/u);
  // The last word of the chain, without the brackets of a call.
  const [name] = more.length === 0 ? [] : (chain.split(/[\s.]/u).at(-1)?.match(/\w+/u) ?? []);
  return name !== undefined && !OWNERS.some((owner) => knows(owner, name));
}
