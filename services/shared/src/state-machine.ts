import { Fault } from './errors';

/** Which states each state may turn into; a state without an entry is an end. */
type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Why a transition is refused: a sentence in Chinese and one in English. */
export interface Obstacle {
  readonly zh: string;
  readonly en: string;
}

/** A state machine: one table, asked by mutations and by the schema's `allowedTransitions`. */
export interface StateMachine<State extends string> {
  readonly states: readonly State[];
  /** States that a state may turn into, in the order of the table. */
  allowed(from: State): readonly State[];
  /**
   * Refuses a transition that the table does not have.
   * @throws Fault TRANSITION_REFUSED with from, to, allowed and why
   */
  require(row: { readonly id: string }, from: State, to: State): void;
}

/**
 * @param entity name of the type whose state it is, for errors
 */
export function stateMachine<State extends string>(
  entity: string,
  transitions: Transitions<State>,
): StateMachine<State> {
  const states = Object.keys(transitions) as State[];
  const allowed = (from: State) => transitions[from];
  return {
    states,
    allowed,
    require({ id }, from, to) {
      if (!allowed(from).includes(to)) {
        throw transitionRefused(entity, id, from, to, allowed(from), refusedByTable(allowed(from).length));
      }
    },
  };
}

function refusedByTable(count: number): Obstacle {
  return count === 0
    ? { zh: '这是终了状态。', en: 'it is a final state.' }
    : { zh: '流程中没有这一步。', en: 'the procedure has no such step.' };
}

/** The refusal of a transition: from, to, allowed and why. */
export function transitionRefused(
  entity: string,
  key: string,
  from: string,
  to: string,
  allowed: readonly string[],
  why: Obstacle,
): Fault {
  return new Fault('TRANSITION_REFUSED', {
    entity,
    key,
    from,
    to,
    allowed: allowed.length === 0 ? '—' : allowed.join(', '),
    whyZh: why.zh,
    whyEn: why.en,
  });
}
