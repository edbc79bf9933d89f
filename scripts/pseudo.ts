import { parse, type Token } from '@messageformat/parser';

/** The first of both is a letter to whoever asks which way a text runs, and can't be seen. */
const REVERSE = '\u200F\u202E';
const AS_BEFORE = '\u202C';

/** A word of text; tags stay as they are, and so do numbers, times and marks, which run the same way everywhere. */
const TAG_OR_WORD = /<\/?\w+>|[^\s<]*\p{L}[^\s<]*/gu;

/** An address of the web is read from left to right in any language. */
const ADDRESS = /^[\w-]+(?:\.[\w-]+)+[.,:;?]?$/u;

/** Every word of an ICU message shown from right to left; placeholders, choices and tags stay as they are. */
export function pseudo(message: string): string {
  let result = message;
  for (const { offset, text } of texts(parse(message)).toReversed())
    result = result.slice(0, offset) + reversed(text) + result.slice(offset + text.length);
  return result;
}

/** The pieces of plain text in a message, in their order. */
function texts(tokens: readonly Token[]): { offset: number; text: string }[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content') return [token.ctx];
    return 'cases' in token ? token.cases.flatMap((choice) => texts(choice.tokens)) : [];
  });
}

const reversed = (text: string) =>
  text.replaceAll(TAG_OR_WORD, (word) =>
    word.startsWith('<') || ADDRESS.test(word) ? word : REVERSE + word + AS_BEFORE,
  );
