/** An entity of another service, known here by its key. */
export interface RegionRow {
  readonly code: string;
}
