import { renderToStaticMarkup } from 'react-dom/server';

import type { Elements } from '../../locales/contents.ts';
import { loadI18n } from '../../locales/load.ts';
import { TextProvider } from '../../locales/text.ts';
import type { World } from '../../machines/world/world.ts';
import { StageProvider } from '../stage-view.tsx';

/** Gives the markup of a device in any world, in English. */
export async function markupOf(device: Elements): Promise<(world: World) => string> {
  const i18n = await loadI18n('en', ['frame', 'stage']);
  return (world) =>
    renderToStaticMarkup(
      <TextProvider value={i18n}>
        <StageProvider value={{ world, spotlight: null, isLive: true, press: () => {} }}>{device}</StageProvider>
      </TextProvider>,
    );
}
