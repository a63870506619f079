import { Fault } from '../../../shared/src/errors';

/**
 * A sum of money as PostgreSQL writes it, in fen.
 * @param field what it is, for the error @param text a whole number, null for the sum of nothing
 * @throws Fault AMOUNT_TOO_LARGE when a number would not hold it exactly
 */
export function exactFen(field: string, text: string | null): number {
  const amount = Number(text ?? 0);
  if (!Number.isSafeInteger(amount)) {
    throw new Fault('AMOUNT_TOO_LARGE', { field, maximum: Number.MAX_SAFE_INTEGER });
  }
  return amount;
}
