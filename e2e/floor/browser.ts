import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much of a browser as a walk needs, whichever protocol it speaks. */
export interface Browser {
  /** As it calls itself. */
  readonly version: string;
  open(url: string): Promise<void>;
  /** The value of an expression in the page; what it gives must be plain. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** As PNG, where its driver can take one. */
  picture?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** No browser takes this long to come up, on the slowest machine. */
const PATIENCE = 60_000;

interface Running {
  /** What `sign` has found in its output: where it listens. */
  readonly address: string;
  /** A folder of its own, gone when it is stopped. */
  readonly stop: () => Promise<void>;
}

/** Starts a program, with a folder of its own, and waits for the line in which it says where it listens. */
export function start(command: string, args: (folder: string) => string[], sign: RegExp): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'turn-the-key-'));
  // A group of its own: what it starts ends with it.
  const child = spawn(command, args(folder), { detached: true, env: { ...process.env, HOME: folder } });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => void stop().then(() => reject(new Error(`${command} ${why}:\n${said}`)));
    const timer = setTimeout(fail, PATIENCE, 'did not come up');
    const listen = (data: Buffer) => {
      said += data.toString();
      const address = sign.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ address, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const { pid } = child;
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    process.kill(-pid, 'SIGKILL');
  });
}

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: unknown };

/** A connection on which questions are numbered, as those of both Chromium and Firefox are. */
export async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data)) as Answer;
    const one = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(JSON.stringify(error)));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone'));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${url}`)));
  });
  return <Result>(method: string, params: object = {}, more: object = {}): Promise<Result> =>
    new Promise<unknown>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params, ...more }));
    }) as Promise<Result>;
}
