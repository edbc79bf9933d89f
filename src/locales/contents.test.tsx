import { Fragment, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Link, StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';

import { bareTexts } from './bare-texts.ts';
import { type Contents, type Elements, SPACE } from './contents.ts';
import { Rich } from './rich.tsx';

const text = (): string => 'words';
const items = ['one', 'two'];
const may = (is: boolean): boolean => is;

const Slots = ({ icon, children }: { icon?: Elements; children: Contents }) => (
  <p>
    {icon}
    <span>{children}</span>
  </p>
);

describe('a text that has no neighbours', () => {
  const allowed: Readonly<Record<string, ReactElement>> = {
    alone: <p>words</p>,
    'alone, and changing': <p>{text()}</p>,
    'alone, or nothing': <p>{may(true) ? text() : null}</p>,
    'alone, of several': <p>{`${text()}, ${text()}`}</p>,
    'a number': <p>{items.length}</p>,
    'alone beside elements': (
      <p>
        <b>{text()}</b>
        {SPACE}
        {may(false) ? <i>{text()}</i> : null}
        <span>{text()}</span>
      </p>
    ),
    'elements of a list': (
      <ul>
        <li>words</li>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
    'in a component’s own element': <Slots icon={<i />}>{text()}</Slots>,
    'in a link': <Link to="/">{text()}</Link>,
    'with marked words': (
      <p>
        <Rich text="Press <b>Log out</b>." />
        <i />
      </p>
    ),
  };

  it.each(Object.entries(allowed))('%s', (_, drawn) => {
    const html = renderToString(<StaticRouter location="/">{drawn}</StaticRouter>);
    expect(bareTexts(html)).toEqual([]);
  });
});

// Each on one line, the one that must not compile.
describe('a text that has neighbours does not compile', () => {
  const Bare = () => text();
  // @ts-expect-error: what may be a text
  // oxfmt-ignore
  const Passing = ({ children }: { children: Contents }) => <p><i />{children}</p>;

  // oxfmt-ignore
  const refused: Readonly<Record<string, ReactElement>> = {
    // @ts-expect-error: two texts
    'beside a text': <p>{text()} words</p>,
    // @ts-expect-error: two texts
    'beside a changing text': <p>{text()}{text()}</p>,
    // @ts-expect-error: a text and an element
    'beside an element': <p>words <b>words</b></p>,
    // @ts-expect-error: a text and perhaps an element
    'beside what may come': <p>{may(true) ? <i /> : null}{text()}</p>,
    // @ts-expect-error: perhaps a text
    'perhaps a text': <p><i />{may(true) ? text() : null}</p>,
    // @ts-expect-error: an element or a text
    'an element or a text': <p>{may(false) ? <i /> : text()}<i /></p>,
    // @ts-expect-error: a number and an element
    'a number': <p>{items.length}<i /></p>,
    // @ts-expect-error: several texts
    'texts of a list': <p>{items.map((item) => item)}</p>,
    // @ts-expect-error: a fragment is no element
    'in a fragment': <p><i /><Fragment>{text()}</Fragment></p>,
    // @ts-expect-error: a text and an element
    'in a link': <Link to="/"><i />{text()}</Link>,
    'what a component passes on': <Passing>{text()}</Passing>,
    // @ts-expect-error: it draws a text
    'what a component gives back': <p><i /><Bare /></p>,
    // @ts-expect-error: a text where elements are asked for
    'in a slot for elements': <Slots icon="words">words</Slots>,
  };

  it.each(Object.entries(refused))('%s', (_, drawn) => {
    const html = renderToString(<StaticRouter location="/">{drawn}</StaticRouter>);
    expect(bareTexts(html)).not.toEqual([]);
  });
});
