import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { loadI18n } from './load.ts';
import { Rich } from './rich.tsx';
import { TextProvider, useText } from './text.ts';

function Title() {
  const t = useText();
  return <h1>{t('app.title')}</h1>;
}

it('speaks the language around it', async () => {
  const i18n = await loadI18n('en', ['frame']);
  const html = renderToStaticMarkup(
    <TextProvider value={i18n}>
      <Title />
    </TextProvider>,
  );
  expect(html).toBe('<h1>Turn the Key</h1>');
});

it('asks for a language around it', () => {
  expect(() => renderToStaticMarkup(<Title />)).toThrow('TextProvider');
});

it('shows the marked words in bold, and no other markup', () => {
  const html = renderToStaticMarkup(<Rich text="Press <b>Log out</b>, not <i>Cancel</i>." />);
  expect(html).toBe('<span>Press </span><b>Log out</b><span>, not &lt;i&gt;Cancel&lt;/i&gt;.</span>');
});
