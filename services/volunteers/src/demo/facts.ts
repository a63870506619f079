import { readFileSync } from 'node:fs';
import { dataFile } from '../../../shared/src/reference-list';
import type { VolunteerTeamField } from '../generated/types';

/** A pilot community and what belongs to it, as far as this service seeds it (`data/demo/pilots.json`). */
export interface PilotFacts {
  readonly statCode: string;
  readonly regionCode: string;
  readonly selectedOn: string;
  readonly teams: readonly {
    readonly key: string;
    readonly name: string;
    readonly field: VolunteerTeamField;
    readonly leader: string;
  }[];
  readonly projects: readonly { readonly key: string; readonly teams: readonly string[] }[];
}

/** The volunteers of Guiding by township, and the teams they form (`data/demo/volunteers.json`). */
export interface GuidingFacts {
  readonly volunteers: readonly { readonly regionCode: string; readonly count: number }[];
  readonly teams: readonly {
    readonly key: string;
    readonly statCode: string;
    readonly name: string;
    readonly field: VolunteerTeamField;
    readonly leader: string;
    readonly foundedOn: string;
  }[];
}

/** The pilot communities of the demo. */
export function pilotFacts(): readonly PilotFacts[] {
  return read('pilots.json') as readonly PilotFacts[];
}

/** What the demo knows of volunteering in Guiding. */
export function guidingFacts(): GuidingFacts {
  return read('volunteers.json') as GuidingFacts;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(dataFile('demo', file), 'utf8'));
}
