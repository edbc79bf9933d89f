import { useText } from '../../locales/text.ts';

const STEPS = ['unplayed.menu', 'unplayed.logOut', 'unplayed.confirm', 'unplayed.proof'] as const;

/**
 * Stands in each prerendered page, outside of the app, and is in sight until a script has found that the app can run: where
 * scripts are off, where the browser is too old for them, and where the app has had to give up.
 */
export function Unplayed() {
  const t = useText();
  return (
    <section data-unplayed className="p-3">
      <p>{t('unplayed.says')}</p>
      <b>{t('unplayed.title')}</b>
      <ol className="list-decimal ps-6">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>{t('unplayed.phone')}</p>
    </section>
  );
}
