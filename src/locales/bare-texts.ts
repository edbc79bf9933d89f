/** Elements that have no end tag. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

const TOKENS = /<!--.*?-->|<(?<end>\/)?(?<tag>[a-z][\w-]*)(?:"[^"]*"|[^">])*?(?<self>\/)?>|(?<text>[^<]+)/giu;

/** For tests: the texts of a markup that are not alone in their element. */
export function bareTexts(html: string): string[] {
  const bare: string[] = [];
  const open = [{ texts: [] as string[], children: 0 }];
  for (const { groups } of html.matchAll(TOKENS)) {
    const { end, tag, self, text } = groups ?? {};
    if (text?.trim()) open.at(-1)?.texts.push(text);
    if (tag === undefined) continue;
    if (end === undefined) {
      const parent = open.at(-1);
      if (parent) parent.children += 1;
      if (self === undefined && !VOID.test(tag)) open.push({ texts: [], children: 0 });
    } else {
      const closed = open.pop();
      if (closed && closed.texts.length + closed.children > 1) bare.push(...closed.texts);
    }
  }
  return bare;
}
