import { freePort } from '../../scripts/site-server.ts';
import { type Browser, start } from './browser.ts';

const MINI_BROWSER = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } };

/** WebKitGTK's MiniBrowser, over WebDriver, on a screen that nobody sees. Only by script: its driver hangs at a mouse. */
export async function openWebkit(file: string): Promise<Browser> {
  const port = await freePort();
  // The driver says nothing once it listens, so its wrapper does: by then the screen is there.
  const { stop } = await start(
    'xvfb-run',
    () => ['-a', 'sh', '-c', `echo up at ${port}; exec ${file} --port=${port}`],
    /up at (\d+)/u,
  );
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await untilItAnswers(() => ask('GET', '/status'));
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch: MINI_BROWSER } });
  const at = `/session/${sessionId}`;
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    async open(url) {
      await ask('POST', `${at}/url`, { url });
    },
    evaluate: <Value>(expression: string) =>
      ask<Value>('POST', `${at}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await ask('DELETE', at).catch(() => null);
      await stop();
    },
  };
}

async function untilItAnswers(ask: () => Promise<unknown>, tries = 100): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await untilItAnswers(ask, tries - 1);
  }
}
