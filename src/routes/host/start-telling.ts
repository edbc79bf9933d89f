import { packCourse } from '../../delivery/course-state.ts';
import type { HostLink } from '../../delivery/host/host-link.ts';
import { type HostRules, openReport } from '../../delivery/host/report.ts';
import type { Outside } from '../../delivery/outside.ts';
import type { Store } from '../../delivery/storage/store.ts';

interface Sources {
  readonly outside: Outside;
  readonly store: Store;
  readonly rules: () => HostRules;
}

/** Tells the page around what happens, how tall the contents are, and what only it can keep. Returns what stops it. */
export function startTelling(link: HostLink, { outside, store, rules }: Sources): () => void {
  const report = openReport(rules);
  const news = outside.listen((one) => report(one).forEach(link.tell));
  const left = outside.onLeave(() => link.tell({ type: 'exit' }));
  const keep = outside.onKept((course) => {
    if (store.keeping() !== 'kept') link.tell({ type: 'keep', state: packCourse(course) });
  });
  const height = watchHeight((pixels) => link.tell({ type: 'resize', height: pixels }));
  document.documentElement.dataset['hosted'] = '';
  return () => {
    news();
    left();
    keep();
    height();
    delete document.documentElement.dataset['hosted'];
  };
}

/** The height of the contents: they hang on the width of the frame only, so that frame and contents can't chase each other. */
function watchHeight(tell: (pixels: number) => void): () => void {
  const contents = document.querySelector('#root');
  const observer = new ResizeObserver(() => tell(Math.ceil(contents?.getBoundingClientRect().height ?? 0)));
  if (contents) observer.observe(contents);
  return () => observer.disconnect();
}
