import { Fault } from '../../../shared/src/errors';
import type { StipendKind } from '../generated/types';
import type { StipendPolicyRow, StipendRateRow } from './stipend-policy.entity';

/** What a rate is for: a level of the certificate, or a degree. */
export type RateSubject = Pick<StipendRateRow, 'kind' | 'certificateLevel' | 'degree'>;

/**
 * The qualification allowance goes by the level of the certificate, the other two by a degree.
 * @throws Fault STIPEND_RATE_SUBJECT
 */
export function requireRateSubject({
  kind,
  certificateLevel,
  degree,
}: {
  readonly kind: StipendKind;
  readonly certificateLevel?: StipendRateRow['certificateLevel'] | undefined;
  readonly degree?: StipendRateRow['degree'] | undefined;
}): RateSubject {
  const [wanted, unwanted, fits] =
    kind === 'QUALIFICATION'
      ? (['certificateLevel', 'degree', certificateLevel != null && degree == null] as const)
      : (['degree', 'certificateLevel', degree != null && certificateLevel == null] as const);
  if (!fits) {
    throw new Fault('STIPEND_RATE_SUBJECT', { kind, wanted, unwanted });
  }
  return { kind, certificateLevel: certificateLevel ?? null, degree: degree ?? null };
}

/** @throws Fault OUTSIDE_STIPEND_POLICY when the policy is not in force on a day */
export function requireInForce(policy: StipendPolicyRow, field: string, day: string): void {
  const { effectiveFrom: from, effectiveTo: to } = policy;
  if (day < from || (to !== null && day > to)) {
    throw new Fault('OUTSIDE_STIPEND_POLICY', { field, day, from, to: to ?? '—' });
  }
}

/** The day so many days from a day, both ISO dates. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
