import { describe, expect, it, vi } from 'vitest';

import { openCompany } from '../../delivery/config/company.ts';
import { NO_COMPANY } from '../../delivery/config/config.ts';
import type { HostMessage } from '../../delivery/host/host-link.ts';
import { packCourse } from '../../delivery/course-state.ts';
import { openStore } from '../../delivery/storage/store.ts';
import { EMPTY_RECORD } from '../../machines/session/record.ts';
import type { Save } from '../../machines/session/save.ts';
import { readAddress } from '../address/address.ts';
import { COURSE } from '../../steps/course.ts';
import { INVENTORY } from '../address/inventory.ts';
import { obey } from './obey.ts';

vi.mock('../../steps/load.ts', () => ({ loadLesson: () => Promise.reject(new Error('It did not arrive')) }));

/** What is told to the page around, and where the course is led, once it has asked for something. */
async function asking(message: HostMessage, company = openCompany(NO_COMPANY), store = openStore(null)) {
  const tell = vi.fn<(message: object) => void>();
  const go = vi.fn<(url: string) => void>();
  const hands = {
    address: readAddress({ pathname: '/', search: '' }, INVENTORY).address,
    course: COURSE,
    store,
    company,
    records: null,
    go,
  };
  await obey(message, hands, { tell, close: () => {} });
  return { told: tell.mock.calls.flat(), led: go.mock.calls.flat() };
}

describe('a page around', () => {
  it('is told that it asked in vain, where a lesson can’t be had', async () => {
    const { told, led } = await asking({ type: 'goTo', lesson: 'habits', step: 'trusted' });
    expect([told, led]).toEqual([[{ type: 'error', code: 'command' }], []]);
  });

  it.each([
    ['can’t say where links lead', null, null],
    ['says where links lead, if it is named', ['https://intranet.example.com'], 'https://elsewhere.example.com/'],
  ])('%s', async (_, hosts, address) => {
    const company = openCompany({ ...NO_COMPANY, hosts });
    await asking({ type: 'configure', config: { address: 'https://elsewhere.example.com/' } }, company);
    expect(company.read().address).toBe(address);
  });

  it.each<[what: string, hosts: readonly string[] | null]>([
    ['any page', null],
    ['a page that is named', ['https://intranet.example.com']],
    ['a page that speaks although nobody may', []],
  ])('never says whom the course talks with: %s', async (_, hosts) => {
    const report = { ...NO_COMPANY.report, beliefs: true, lrs: 'https://lrs.example.com/' };
    const company = openCompany({ ...NO_COMPANY, hosts, report, logo: '/acme.svg' });
    const attempts = [
      {},
      {
        hosts: ['https://evil.example'],
        report: { lrs: 'https://lrs.evil.example/', beliefs: false },
        logo: 'evil.svg',
      },
      { hosts: null, report: null, logo: null },
      { hosts: [], report: [], Hosts: [] },
      JSON.parse('{"__proto__":{"hosts":null,"report":{}},"constructor":{}}') as object,
    ];
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a page would.
    for (const config of attempts) await asking({ type: 'configure', config }, company);
    warn.mockRestore();
    expect(company.read()).toMatchObject({ hosts, report, logo: '/acme.svg' });
  });

  it('keeps where links lead, where it is named and says nothing of it', async () => {
    const address = 'https://training.example.com/logout/';
    const company = openCompany({ ...NO_COMPANY, hosts: ['https://intranet.example.com'], address });
    await asking({ type: 'configure', config: { name: 'Acme' } }, company);
    expect(company.read()).toMatchObject({ name: 'Acme', address });
  });

  it('is told of a flaw, and its console names each', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { told } = await asking({ type: 'configure', config: { a: 1, b: 2, c: 3, d: 4, e: 5, name: 'Acme' } });
    expect(told).toEqual([{ type: 'error', code: 'config' }]);
    expect(warn.mock.calls.map(([line]) => line)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => expect.stringContaining(`"${name}"`) as string),
    );
    warn.mockRestore();
  });

  it('is told of a state with a lesson that is none of this course, which is not kept', async () => {
    const store = openStore(null);
    const save = { lesson: 'log-out-tablet', modeNow: 'guided' } as Save;
    const { told } = await asking(
      { type: 'setState', state: packCourse({ record: EMPTY_RECORD, save }) },
      undefined,
      store,
    );
    expect(told).toEqual([{ type: 'error', code: 'state' }]);
    expect(store.names()).toEqual(['record']);
  });

  it('resets the runs of all lessons, whether on offer here or not, and of whatever else is named like one', async () => {
    const store = openStore(null);
    const runs = ['journal:habits', 'proof:log-out-phone', 'ended:next-person', 'journal:log-out-tablet', 'running'];
    for (const name of runs) store.write(name, '{}');
    await asking({ type: 'reset' }, undefined, store);
    expect(store.names()).toEqual(['record']);
  });
});
