import { useText, type UiKey } from '../../locales/text.ts';
import type { Scene } from '../../machines/world/scene.ts';
import type { Setup } from './sandbox.ts';
import { Radios } from '../../ui/radios.tsx';

interface DevicesProps {
  scene: Scene;
  setUp: (setup: Partial<Setup>) => void;
}

/** Which phone, and which of the boxes that people meet. */
export function Devices({ scene, setUp }: DevicesProps) {
  const t = useText();
  return (
    <section aria-labelledby="devices">
      <h2 id="devices" className="text-base font-semibold">
        {t('play.setup')}
      </h2>
      <p className="text-sm text-ink-soft">{t('play.setupNote')}</p>
      <Choice
        name="platform"
        chosen={scene.platform}
        options={['android', 'iphone']}
        choose={(platform) => setUp({ platform })}
      />
      <Choice
        name="dialog"
        chosen={scene.dialog}
        options={['plain', 'link', 'button']}
        choose={(dialog) => setUp({ dialog })}
      />
    </section>
  );
}

interface ChoiceProps<Name extends keyof Setup> {
  name: Name;
  chosen: Setup[Name];
  options: readonly Setup[Name][];
  choose: (option: Setup[Name]) => void;
}

function Choice<Name extends keyof Setup>({ name, chosen, options, choose }: ChoiceProps<Name>) {
  const t = useText();
  return (
    <div className="mt-3">
      <Radios
        name={name}
        legend={t(`play.${name}`)}
        options={options.map((option) => ({ value: option, label: t(`play.${name}.${option}` as UiKey) }))}
        chosen={chosen}
        choose={choose}
      />
    </div>
  );
}
