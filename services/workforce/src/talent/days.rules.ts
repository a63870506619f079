import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { Fault } from '../../../shared/src/errors';

/**
 * The last day of something that began: no earlier than its first day, no later than today.
 * @throws Fault DATE_TOO_EARLY, DATE_IN_FUTURE
 */
export function requireLastDay(endedOn: string, startedOn: string): void {
  requireNotBefore('endedOn', endedOn, startedOn);
  requireCome('endedOn', endedOn);
}

/**
 * Refuses to end what has an end.
 * @throws Fault ALREADY_ENDED
 */
export function requireNotEnded(
  entity: string,
  { id, endedOn }: { readonly id: string; readonly endedOn: string | null },
): void {
  if (endedOn !== null) {
    throw alreadyEnded(entity, id, endedOn);
  }
}

/** The refusal of what comes after an end. */
export function alreadyEnded(entity: string, key: string, endedOn: string): Fault {
  return new Fault('ALREADY_ENDED', { entity, key, day: endedOn });
}

/** One of a line of states: in force from the end of a day until another takes its place. */
interface DatedState {
  readonly enteredOn: string;
  readonly leftOn: string | null;
}

/** The state that holds at the end of a day; null before the first one. `heldAtEndOf` is the same in SQL. */
export function stateAtEndOf<State extends DatedState>(states: readonly State[], day: string): State | null {
  return (
    states.find(({ enteredOn, leftOn }) => enteredOn <= day && (leftOn === null || leftOn > day)) ?? null
  );
}
