import type { ProjectState } from '../generated/types';
import type { ProjectLeadRow } from './project.entity';

/** States in which a project is public: from its approval on, as long as it has not been suspended or terminated. */
export const publishedProjectStates: readonly ProjectState[] = [
  'APPROVED',
  'RECRUITING',
  'IMPLEMENTING',
  'MIDTERM',
  'EVALUATION',
  'CLOSED',
  'BRANDED',
];

/**
 * The lead in office on a day: started on or before it and not ended before it. Of two that would both
 * do (a handover day), the one who came later.
 * @param leads of one project, the latest first @param day ISO date, meaning its end in UTC+8
 */
export function leadOn(leads: readonly ProjectLeadRow[], day: string): ProjectLeadRow | null {
  return (
    leads.find(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || endedOn >= day)) ?? null
  );
}
