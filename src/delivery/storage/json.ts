/** What a text says; `undefined` where it is no JSON, or none at all. */
export function valueIn(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The list that a text says; `null` where it is none. */
export function listIn(text: string | null): readonly unknown[] | null {
  const value = valueIn(text);
  return Array.isArray(value) ? value : null;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): Record<string, unknown> | null => (isObject(value) ? value : null);

/** The object that a text says; `null` where it is none. */
export const objectIn = (text: string | null | undefined): Record<string, unknown> | null =>
  asObject(valueIn(text ?? null));
