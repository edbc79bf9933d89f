import { type Browser, connect, start } from './browser.ts';

type Evaluated = {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(file: string): Promise<Browser> {
  const { address, stop } = await start(
    file,
    (folder) => ['--headless', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'],
    /BiDi listening on (ws:\S+)/u,
  );
  const ask = await connect(`${address}/session`);
  const { capabilities } = await ask<{ capabilities: { browserName: string; browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const { contexts } = await ask<{ contexts: readonly { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]?.context;
  await ask('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    async open(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'interactive' });
    },
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = await ask<Evaluated>('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as Value;
    },
    async picture() {
      const { data } = await ask<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: stop,
  };
}
