import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { CompanyProvider, openCompany } from '../../delivery/config/company.ts';
import { NO_COMPANY } from '../../delivery/config/config.ts';
import { loadI18n } from '../../locales/load.ts';
import { TextProvider } from '../../locales/text.ts';
import { readAddress } from '../address/address.ts';
import { INVENTORY } from '../address/inventory.ts';
import { SurroundingsProvider } from './surroundings.ts';
import { Hearers } from './hearers.tsx';
import { AddressProvider } from '../address/use-address.ts';

interface Place {
  search?: string;
  beliefs?: boolean;
  steps?: boolean;
  lrs?: string | null;
  facts?: string | null;
}

/** What is not shown in somebody else's page, and what is shown there alone. */
const OUTSIDE = /<span class="in-data-embed:hidden">[^<]*<\/span>/gu;
const INSIDE = /<span class="hidden in-data-embed:inline">[^<]*<\/span>/gu;

let draw: (place: Place) => string;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame']);
  draw = ({ search = '', beliefs = false, steps = false, lrs = null, facts = null }) =>
    renderToStaticMarkup(
      <TextProvider value={i18n}>
        <AddressProvider value={readAddress({ pathname: '/about/', search }, INVENTORY).address}>
          <CompanyProvider
            value={openCompany({ ...NO_COMPANY, report: { ...NO_COMPANY.report, beliefs, steps, lrs } })}
          >
            <SurroundingsProvider
              value={{ button: null, line: null, ways: null, facts: facts === null ? null : <span>{facts}</span> }}
            >
              <Hearers nobody="Nobody." />
            </SurroundingsProvider>
          </CompanyProvider>
        </AddressProvider>
      </TextProvider>,
    )
      .replaceAll(search.includes('embed') ? OUTSIDE : INSIDE, '')
      .replaceAll(/<\/?span[^>]*>/gu, '');
});

describe('the word about who is told', () => {
  it('is the page’s own on the course’s own site', () => {
    expect(draw({ beliefs: true })).toBe('Nobody.');
  });

  it('names somebody else’s page in a frame', () => {
    expect(draw({ search: '?embed=1' })).toMatch(/somebody else’s page/u);
  });

  it('names the wrong ideas only where they are told', () => {
    expect(draw({ search: '?embed=1' })).not.toMatch(/mistaken ideas/u);
    expect(draw({ search: '?embed=1', beliefs: true })).toMatch(/mistaken ideas/u);
  });

  it('names the company’s learning records only where they are told, too', () => {
    expect(draw({ search: '?embed=1' })).not.toMatch(/learning records/u);
    expect(draw({ search: '?embed=1', lrs: 'https://lrs.example/' })).toMatch(/learning records, in your name/u);
    expect(draw({ lrs: 'https://lrs.example/' })).toBe('Nobody.');
    expect(draw({ search: '?embed=1', lrs: 'https://lrs.example/' })).not.toMatch(/wrong turns/u);
  });

  it('names single steps only where they are told in somebody’s name', () => {
    expect(draw({ search: '?embed=1', steps: true })).not.toMatch(/wrong turns/u);
    expect(draw({ search: '?embed=1', steps: true, lrs: 'https://lrs.example/' })).toMatch(
      /wrong turns .* A teacher can read that/u,
    );
  });

  it('is the learning platform’s inside of one', () => {
    expect(draw({ facts: 'Your learning platform gets each step.' })).toBe('Your learning platform gets each step.');
  });
});
