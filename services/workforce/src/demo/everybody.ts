import { guidingWorkforce } from './guiding';
import { jiuquanWorkforce } from './jiuquan';
import type { Person } from './person';
import { pilotLeads } from './pilot-leads';

interface Everybody {
  readonly guiding: readonly Person[];
  readonly jiuquan: readonly Person[];
  readonly all: readonly Person[];
}

let made: Everybody | null = null;

/** Everybody in the demo's register, made once: several steps hang their rows on the same people. */
export function everybody(): Everybody {
  if (made === null) {
    const [guiding, jiuquan] = [guidingWorkforce(), jiuquanWorkforce()];
    made = { guiding, jiuquan, all: [...pilotLeads(), ...guiding, ...jiuquan] };
  }
  return made;
}
