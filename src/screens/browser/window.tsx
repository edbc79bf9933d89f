import { memo, useId } from 'react';
import { useText } from '../../locales/text.ts';
import { useReadings, useScene } from '../stage-view.tsx';
import { AddressBar } from './address-bar.tsx';
import { BlankPage } from './blank-page.tsx';
import { OtherPage } from './other-page.tsx';
import { otherPageOf } from './other-pages.ts';
import { Site } from './site.tsx';
import { TabStrip } from './tab-strip.tsx';

/** The browser's one window: tabs, address, and the page in front. */
export const BrowserWindow = memo(function BrowserWindow() {
  const t = useText();
  const { window } = useReadings('window');
  const panel = useId();
  const name = {
    closed: '',
    relaunching: '',
    other: t(`${otherPageOf(useScene())}.tab`),
    blank: t('browser.tab.blank'),
    site: t('browser.tab.whatsapp'),
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {/* Where room is short, tabs and address share one line, as long as the address is whole on it. What closes all is at its end. */}
      <div className="relative flex shrink-0 flex-wrap items-center border-b border-desk-line bg-desk-strip ps-1 pe-touch text-desk-ink pointer-coarse:ps-0 ample:block ample:px-0">
        <TabStrip panel={panel} />
        <AddressBar />
      </div>
      <div role="tabpanel" id={panel} aria-label={name[window]} className="relative flex min-h-0 flex-1 flex-col">
        {window === 'site' ? <Site /> : window === 'blank' ? <BlankPage /> : <OtherPage />}
      </div>
    </div>
  );
});
