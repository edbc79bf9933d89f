import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * The guides of CONTRIBUTING, done literally: their blocks are applied to a copy of the sources. In the gate all are
 * applied to one copy, which has to compile; by night each has its own, and its commands are run in it. What a block
 * does stands behind its language, where a reader of the page does not see it:
 *
 *     ```ts src/new.ts                    the whole of a new file
 *     ```ts src/old.ts after 'words'      goes below the last line that holds these words
 *     ```ts src/old.ts instead of 'words' takes the place of the one line that holds them
 *     ```ts src/old.ts end of 'LIST'      goes to the end of the list or table that a line with this name opens
 *
 * Words that hold a ' stand between ".
 */
const BLOCK =
  /^(?<indent> *)```\w+ (?<file>\S+\.\w+)(?: (?<how>after|instead of|end of) (?<quote>['"])(?<words>.+?)\k<quote>)?\n(?<text>[\s\S]*?)^ *```$/gmu;
const SHELL = /^(?<indent> *)```sh\n(?<text>[\s\S]*?)^ *```$/gmu;

interface Guide {
  readonly name: string;
  readonly text: string;
}

const guides: Guide[] = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^## (?<name>How to add .*)\n(?<text>[\s\S]*?)(?=^## )/gmu),
].map(({ groups }) => ({ name: groups?.['name'] ?? '', text: groups?.['text'] ?? '' }));

const inPlace = (text = '', indent = '') => text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '');

/** @throws where the sources no longer have what a block holds on to. */
function apply(copy: string, { text }: Guide): number {
  const blocks = [...text.matchAll(BLOCK)].map(({ groups = {} }) => groups);
  for (const { file = '', how, words = '', text: block, indent } of blocks) {
    const path = join(copy, file);
    const lines = inPlace(block, indent).trimEnd();
    if (how === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines}\n`, { flag: 'wx' });
    } else writeFileSync(path, changed(readFileSync(path, 'utf8').split('\n'), how, words, lines).join('\n'));
  }
  return blocks.length;
}

function changed(lines: readonly string[], how: string, words: string, block: string): string[] {
  const at =
    how === 'after'
      ? lines.findLastIndex((line) => line.includes(words))
      : lines.findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`Nothing holds ${words}`);
  if (how === 'after') return lines.toSpliced(at + 1, 0, block);
  if (how === 'instead of') return lines.toSpliced(at, 1, block);
  const end = lines.findIndex((line, index) => index > at && /^[\]}]/u.test(line));
  return lines.toSpliced(end, 0, block);
}

const commandsOf = ({ text }: Guide): string[] =>
  [...text.matchAll(SHELL)].flatMap(({ groups }) => inPlace(groups?.['text'], groups?.['indent']).trim().split('\n'));

const copies: string[] = [];

/** All that types and unit tests read, with the packages that are here. */
function copyOfSources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'turn-the-key-guide-'));
  copies.push(copy);
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n'))
    if (!file.endsWith('.png')) cpSync(file, join(copy, file), { recursive: true, force: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(copy: string, commands: readonly string[]): void {
  for (const command of commands) {
    try {
      execFileSync(command, {
        cwd: copy,
        shell: true,
        stdio: 'pipe',
        encoding: 'utf8',
        // As somebody would run them, whatever the night is for.
        env: { ...process.env, VITEST: '', NIGHTLY: undefined },
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command}\n${stdout}\n${stderr}`, { cause: error });
    }
  }
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

it('reads the guides', () => {
  expect(guides.length).toBeGreaterThanOrEqual(7);
});

it('all of them, done one after the other, compile', { timeout: 600_000 }, () => {
  const copy = copyOfSources();
  for (const guide of guides) expect(apply(copy, guide), guide.name).toBeGreaterThan(0);
  run(copy, ['npm run --silent pseudo', 'npx tsc --noEmit -p src']);
});

describe.runIf(process.env['NIGHTLY'] !== undefined).each(guides)('$name, done as it stands', (guide) => {
  it('makes what its tests ask for', { timeout: 1_200_000 }, () => {
    const copy = copyOfSources();
    apply(copy, guide);
    const commands = commandsOf(guide);
    expect(commands.join('\n')).toContain('vitest');
    run(copy, commands);
  });
});
