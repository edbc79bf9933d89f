import { type Browser, connect, start } from './browser.ts';

interface Evaluated<Value> {
  readonly result: { readonly value: Value };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--single-process',
  '--window-size=1280,900',
];

/** A Chromium of any age, over its own protocol. */
export async function openChromium(file: string): Promise<Browser> {
  const { address, stop } = await start(
    file,
    (folder) => [...ARGS, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
    /listening on (ws:\S+)/u,
  );
  const ask = await connect(address);
  const { product } = await ask<{ product: string }>('Browser.getVersion');
  const { targetId } = await ask<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const inPage = <Result>(method: string, params?: object) => ask<Result>(method, params, { sessionId });
  return {
    version: product,
    async open(url) {
      await inPage('Page.navigate', { url });
    },
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = await inPage<Evaluated<Value>>('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async picture() {
      const { data } = await inPage<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    close: stop,
  };
}
