import { openListeners } from '../../machines/listeners.ts';
import { isLive } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { aimOf } from '../aim.ts';
import type { Run } from '../session-context.tsx';
import type { LiveView, StageView } from '../stage-view.tsx';
import { astrayIn } from './astray.ts';

const isSame = (one: StageView, other: StageView): boolean =>
  (Object.keys(one) as (keyof StageView)[]).every((name) => one[name] === other[name]);

/** The stage of a running session, as its devices see it. What the visible cursor is about to press is lit as well. */
export function liveViewOf({ session, pacer }: Run): LiveView {
  const press: StageView['press'] = (gesture) => pacer.send({ type: 'gesture', gesture });
  const moment = () => [session.getSnapshot().context, pacer.cursor.getSnapshot()] as const;
  const viewOf = ([context, cursor]: ReturnType<typeof moment>): StageView => {
    const gesture = spotlightOf(context);
    return {
      world: context.world,
      view: context.variant.view,
      isLive: isLive(context),
      spotlight: aimOf(cursor) ?? (gesture === null ? null : nameOf(gesture)),
      astray: astrayIn(context),
      press,
    };
  };
  let seen = moment();
  let view = viewOf(seen);
  const now = () => {
    const [context, cursor] = moment();
    if (seen[0] !== context || seen[1] !== cursor) {
      seen = [context, cursor];
      const next = viewOf(seen);
      if (!isSame(view, next)) view = next;
    }
    return view;
  };
  const { add, tell } = openListeners(() => {
    let told = now();
    const look = () => {
      if (now() === told) return;
      told = now();
      tell();
    };
    const changes = [session.subscribe(look), pacer.cursor.subscribe(look)];
    return () => changes.forEach((change) => change.unsubscribe());
  });
  return { now, subscribe: add };
}
