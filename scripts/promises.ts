import { readFileSync } from 'node:fs';

/** The sentences of a page, in order, without its headings, its fenced code and the heads of its tables. */
export function sentencesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/^ *```\w*\n.*?^ *```$/gmsu, '');
  const lines = text.split('\n');
  const isHead = (index: number) => /^\|(?: -+ \|)+$/u.test(lines[index] ?? '');
  return lines
    .filter((line, index) => !/^(?:#|\s*$)/u.test(line) && !isHead(index) && !isHead(index + 1))
    .flatMap((line) => (line.startsWith('|') ? [line] : line.split(/(?<=[.:])\s+(?=[A-Z`“*_<])/u)))
    .map((sentence) => sentence.replace(/^(?:- |\| )/u, ''));
}
