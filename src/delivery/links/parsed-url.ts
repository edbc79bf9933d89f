/** An absolute address; `null` where it is none. `URL.canParse()` is younger than the oldest browsers that we work in. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
