import ChevronDown from 'lucide-react/icons/chevron-down';
import Sliders from 'lucide-react/icons/sliders-horizontal';
import { Fragment, useId, useLayoutEffect, useRef } from 'react';

import type { LocaleCode } from '../../locales/locales.ts';
import { useText } from '../../locales/text.ts';
import { ModeName, ModeSwitch } from '../../screens/coach/mode-switch.tsx';
import type { Trait } from '../../screens/coach/traits.ts';
import { VariantSwitch } from '../../screens/coach/variant-switch.tsx';
import { focusFirst } from '../../screens/focus-on.ts';
import { useAnswers } from '../../screens/use-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Radios } from '../../ui/radios.tsx';
import { useAddress } from '../address/use-address.ts';
import { Colours } from '../frame/colours.tsx';
import { useLanguages } from '../frame/use-languages.ts';

interface LessonMenuProps {
  choose: (trait: Trait, variant: string) => void;
  /** What was chosen last, if that is what has brought this page: the menu stays open, with the keyboard on it. */
  chosen: Trait | null;
}

/** All that can be chosen of a lesson, behind one button that names the way of doing it. */
export function LessonMenu({ choose, chosen }: LessonMenuProps) {
  const t = useText();
  const id = useId();
  const answers = useAnswers();
  const panel = useRef<HTMLDivElement>(null);
  // Before anything else can happen: the list that was there is gone, and a key in between would be lost.
  useLayoutEffect(() => {
    if (chosen === null || !answers || panel.current === null) return;
    // Whoever presses again before the page is drawn is in it already.
    if (!panel.current.contains(document.activeElement)) panel.current.showPopover();
    focusFirst(panel.current, [`[name="${chosen}"]:checked`]);
  }, [chosen, answers]);
  return (
    <Fragment>
      <Button size="small" popoverTarget={id} data-menu className="shrink-0">
        <Sliders aria-hidden className="size-4.5 shrink-0" />
        <span className="font-semibold max-sm:sr-only">
          <ModeName />
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0 max-sm:hidden" />
      </Button>
      {/* Nothing of it can be seen before, so no page carries it. */}
      {answers ? (
        <Panel
          ref={panel}
          id={id}
          role="group"
          aria-label={t('coach.menu')}
          className="inset-e-3 top-13 w-82 sm:inset-e-6 sm:top-14"
        >
          <div className="grid gap-4 p-2">
            <ModeSwitch />
            <VariantSwitch choose={choose} />
            <Colours />
            <Languages />
          </div>
        </Panel>
      ) : null}
    </Fragment>
  );
}

/** Only where there is a choice. */
function Languages() {
  const t = useText();
  const { language } = useAddress();
  const { offered, go } = useLanguages();
  return offered.length === 0 ? null : (
    <Radios<LocaleCode>
      name="language"
      look="row"
      legend={t('nav.language')}
      options={offered.map(({ code, name }) => ({ value: code, label: name }))}
      chosen={language}
      choose={go}
    />
  );
}
