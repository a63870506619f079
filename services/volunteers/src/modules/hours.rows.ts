/** An entity of another service, known here by its key. */
export interface ProjectRow {
  readonly id: string;
}
