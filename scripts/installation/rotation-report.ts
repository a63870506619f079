import type { Rotation, RotationEvent } from '../../services/shared/src/personal-data/rotation';
import type { KeyRing } from '../../services/shared/src/personal-data/key-ring';

const number = new Intl.NumberFormat('en-US');

/** Where nobody watches, a line for every so many rows is enough. */
const rowsPerLine = 10_000;

/** Tells what happens in a rotation: progress in place on a terminal; what cannot be opened on standard error. */
export function rotationTeller(): (event: RotationEvent) => void {
  const told = new Map<string, number>();
  return (event) => {
    if (event.state === 'failed') {
      console.error(`${lineBreak()}  ✗ ${event.service}: ${event.place}: ${event.reason}`);
      return;
    }
    const { service, entity, rows, milliseconds } = event;
    const rate = number.format(Math.round((rows / milliseconds) * 1000));
    const line = `  ${service} · ${entity}: ${number.format(rows)} 行 / rows, ${rate} 行/秒 rows per s`;
    if (process.stdout.isTTY) {
      process.stdout.write(`\r${line}`);
    } else if (rows >= (told.get(entity) ?? 0) + rowsPerLine) {
      told.set(entity, rows);
      console.log(line);
    }
  };
}

/** What has been re-encrypted, and which keys are still needed, as lines. */
export function* rotationSummary(rotations: readonly Rotation[], ring: KeyRing): Generator<string> {
  yield `${lineBreak()}重新加密 / Re-encrypted under ${ring.currentId}:`;
  for (const { service, entities } of rotations) {
    for (const { entity, rows } of entities) {
      yield `  ${service} · ${entity}: ${number.format(rows)} 行 / rows`;
    }
  }
  yield '密钥（按库中现存数据清点） / Keys, counted over what is stored:';
  const places = usesByKey(rotations);
  for (const id of ring.ids) {
    yield `  ${id}${standing(id, id === ring.currentId, places.get(id))}`;
  }
  for (const [id, where] of places) {
    if (id === null) {
      yield `  不是密文 / not sealed: ${where.join(', ')}`;
    } else if (!ring.ids.includes(id)) {
      yield `  ${id} 不在密钥环中，无法打开，请补回 / is not in the ring, cannot be opened; put it back: ${where.join(', ')}`;
    }
  }
}

/** Whether everything stands under the current key. */
export function isComplete(rotations: readonly Rotation[], { currentId }: KeyRing): boolean {
  return rotations.every(({ failed, uses }) => failed === 0 && uses.every(({ key }) => key === currentId));
}

function standing(id: string, current: boolean, where: readonly string[] | undefined): string {
  if (current) {
    return `（当前） (current): ${where?.join(', ') ?? '0'}`;
  }
  return where === undefined
    ? ' 不再使用，可从密钥环中移除 / is no longer used and may be taken out of the ring'
    : ` 仍在使用，不可移除 / is still used, keep it: ${where.join(', ')}`;
}

function usesByKey(rotations: readonly Rotation[]): Map<string | null, string[]> {
  const places = new Map<string | null, string[]>();
  for (const { place, key, count } of rotations.flatMap(({ uses }) => uses)) {
    places.set(key, [...(places.get(key) ?? []), `${place} ${number.format(count)}`]);
  }
  return places;
}

function lineBreak(): string {
  return process.stdout.isTTY ? '\n' : '';
}
