import type { Declaration, Root } from 'postcss';

/** What a company may still set. */
const OPEN = /^--accent/u;

/** Gives `undefined` where a `var()` has to stay. */
type Resolve = (property: string, fallback: string | undefined) => string | undefined;

/**
 * Puts the values of custom properties that never change in their place: those that are settled once for the whole page,
 * and those that are registered but never set.
 */
export function withConstants(root: Root): void {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/u, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  const registered = new Map<string, string | undefined>();
  root.walkAtRules('property', (rule) => {
    registered.set(rule.params, undefined);
    const isLength = rule.toString().includes('<length>');
    rule.walkDecls('initial-value', ({ value }) => {
      // A sum takes no bare zero.
      registered.set(rule.params, isLength && value === '0' ? '0px' : value);
    });
  });
  const resolve: Resolve = (property, fallback) => {
    const [only, ...others] = declared.get(property) ?? [];
    if (only === undefined) return registered.has(property) ? (registered.get(property) ?? fallback) : undefined;
    return others.length === 0 && isForAll(only) && !registered.has(property) && !OPEN.test(property)
      ? only.value
      : undefined;
  };
  root.walkDecls((declaration) => {
    declaration.value = computed(substituted(declaration.value, resolve));
  });
}

/** Holds for the whole page, whatever the device or the theme. */
function isForAll({ parent }: Declaration): boolean {
  const rule = parent?.type === 'rule' ? parent : undefined;
  const around = rule?.parent;
  const isPlain = around?.type === 'root' || (around?.type === 'atrule' && 'name' in around && around.name === 'layer');
  return (
    isPlain && /^:root(?:,\s*:host)?$/u.test('selector' in (rule ?? {}) ? (rule as { selector: string }).selector : '')
  );
}

function substituted(value: string, resolve: Resolve): string {
  const start = value.indexOf('var(--');
  if (start === -1) return value;
  const end = closingOf(value, start + 'var'.length);
  const [property = '', ...rest] = value.slice(start + 'var('.length, end).split(',');
  const fallback = rest.length === 0 ? undefined : rest.join(',').trim();
  const found = resolve(property.trim(), fallback);
  const kept = fallback === undefined ? property : `${property},${substituted(fallback, resolve)}`;
  return (
    value.slice(0, start) +
    (found === undefined ? `var(${kept})` : substituted(found, resolve)) +
    substituted(value.slice(end + 1), resolve)
  );
}

function closingOf(value: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < value.length; index += 1) {
    if (value[index] === '(') depth += 1;
    if (value[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`A bracket stays open: ${value}`);
}

/** `calc(.25rem * 4)` is `1rem`. */
const computed = (value: string): string =>
  value.replaceAll(/calc\((\d*\.?\d+)rem \* (-?\d*\.?\d+)\)/gu, (_, unit: string, times: string) => {
    const product = String(Number((Number(unit) * Number(times)).toFixed(4)));
    return `${product.replace(/^(-?)0\./u, '$1.')}${product === '0' ? '' : 'rem'}`;
  });
