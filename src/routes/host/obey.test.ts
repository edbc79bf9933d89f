import { describe, expect, it, vi } from 'vitest';

import { openCompany } from '../../delivery/config/company.ts';
import { NO_COMPANY } from '../../delivery/config/config.ts';
import type { HostMessage } from '../../delivery/host/host-link.ts';
import { openStore } from '../../delivery/store.ts';
import { readAddress } from '../address.ts';
import { COURSE } from '../course.ts';
import { KNOWN } from '../known.ts';
import { obey } from './obey.ts';

vi.mock('../../steps/load.ts', () => ({ loadLesson: () => Promise.reject(new Error('It did not arrive')) }));

/** What is told to the page around, and where the course is led, once it has asked for something. */
async function asking(message: HostMessage, company = openCompany(NO_COMPANY)) {
  const tell = vi.fn<(message: object) => void>();
  const go = vi.fn<(url: string) => void>();
  const hands = {
    address: readAddress({ pathname: '/', search: '' }, KNOWN).address,
    course: COURSE,
    store: openStore(null),
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
});
