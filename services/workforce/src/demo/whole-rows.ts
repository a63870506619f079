/** All properties of an entity's rows, to load rows that leave nothing to the defaults of the table. */
export function propertiesOf<Property extends string>({
  columns,
}: {
  readonly columns: Readonly<Record<Property, unknown>>;
}): Property[] {
  return Object.keys(columns) as Property[];
}
