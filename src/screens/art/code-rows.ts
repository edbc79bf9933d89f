/** The dark modules of a QR code, row by row. */
export type CodeRows = readonly (readonly boolean[])[];

/** As a text: each row as a number of base 16, whose digits are four modules each. */
export const packRows = (rows: CodeRows): string =>
  [String(rows.length), ...rows.map((row) => BigInt(`0b${row.map(Number).join('')}`).toString(16))].join(' ');

export function unpackRows(text: string): CodeRows {
  const [size, ...rows] = text.split(' ');
  return rows.map((row) =>
    Array.from(BigInt(`0x${row}`).toString(2).padStart(Number(size), '0'), (module) => module === '1'),
  );
}
