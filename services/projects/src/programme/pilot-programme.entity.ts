import { everyRow } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { FusionAspect, Provenance } from '../generated/types';

export interface PilotProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly planTitle: string;
  readonly objective: string;
  readonly quota: number | null;
  readonly startedOn: string | null;
  readonly fusionAspects: readonly FusionAspect[];
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
}

export const pilotProgramme = defineEntity<PilotProgrammeRow>({
  name: 'PilotProgramme',
  table: 'pilot_programme',
  reach: { PUBLIC: everyRow },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    planTitle: { type: 'text' },
    objective: { type: 'text' },
    quota: { type: 'integer', nullable: true },
    startedOn: { type: 'date', nullable: true },
    fusionAspects: { type: 'text', array: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
  },
  indices: [{ name: 'pilot_programme_region', columns: ['regionCode', 'id'] }],
});
