import { readFileSync } from 'node:fs';

import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { LEAST, useIsSmall } from './use-is-small.ts';

it('measures with one observer, however often the stage is drawn', () => {
  const measures: unknown[] = [];
  function Probe() {
    const [drawings, setDrawings] = useState(0);
    const [measure] = useIsSmall();
    measures.push(measure);
    if (drawings < 2) setDrawings(drawings + 1);
    return null;
  }
  renderToStaticMarkup(<Probe />);
  expect(measures).toHaveLength(3);
  expect(new Set(measures).size).toBe(1);
});

it('takes for small what the style sheets do', () => {
  const sheet = readFileSync('src/screens/coach/lesson-view.css', 'utf8');
  const { width, height } = LEAST;
  expect(sheet).toContain(
    `@custom-variant small (@container lesson (width < ${width}rem) or (height < ${height}rem));`,
  );
});
