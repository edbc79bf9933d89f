import {
  type ActorScope,
  type AnyStateMachine,
  createActor,
  type EventFromLogic,
  type InputFrom,
  type SnapshotFrom,
} from 'xstate';

const scopes = new WeakMap<AnyStateMachine, unknown>();

/**
 * One inert scope a machine: folding needs no live actor, and the public `transition()` builds one at every call, which
 * is four to seven times slower (docs/decisions/0001).
 */
function inertScope(machine: AnyStateMachine, input: unknown): unknown {
  let scope = scopes.get(machine);
  if (scope === undefined) {
    const self = createActor(machine, { input });
    const nothing = () => {};
    scope = {
      self,
      system: self.system,
      id: self.id,
      sessionId: self.sessionId,
      logger: nothing,
      defer: nothing,
      emit: nothing,
      stopChild: nothing,
      actionExecutor: nothing,
    };
    scopes.set(machine, scope);
  }
  return scope;
}

/** The first snapshot of a machine that has neither timers nor invoked actors. */
export function begin<Machine extends AnyStateMachine>(
  machine: Machine,
  input: InputFrom<Machine>,
): SnapshotFrom<Machine> {
  const scope = inertScope(machine, input) as ActorScope<SnapshotFrom<Machine>, EventFromLogic<Machine>>;
  return machine.getInitialSnapshot(scope as never, input) as SnapshotFrom<Machine>;
}

/** The snapshot after an event; the event's own actions are assigned and raised, and nothing else happens. */
export function next<Machine extends AnyStateMachine>(
  machine: Machine,
  snapshot: SnapshotFrom<Machine>,
  event: EventFromLogic<Machine>,
): SnapshotFrom<Machine> {
  return machine.transition(snapshot as never, event, inertScope(machine, undefined) as never) as SnapshotFrom<Machine>;
}
