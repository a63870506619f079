import type { AnyEntity } from '../entity';

/** Where a sealed value is stored: it opens there only. */
export function sealedPlace(
  entity: Pick<AnyEntity, 'table' | 'column'>,
  property: string,
  id: string,
): string {
  return `${entity.table}.${entity.column(property)}/${id}`;
}
