/** Every way in which the embedded server can refuse to start. The codes are stable: scripts may rely on them. */
export type EmbeddedPostgresErrorCode =
  | 'PLATFORM_UNSUPPORTED'
  | 'POSTGRES_BINARIES_MISSING'
  | 'POSTGRES_BINARIES_INCOMPLETE'
  | 'POSTGRES_BINARIES_UNUSABLE'
  | 'FOLDER_NOT_WRITABLE'
  | 'FOLDER_OF_ANOTHER_USER'
  | 'FOLDER_UNREACHABLE'
  | 'OPERATING_USER_UNAVAILABLE'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_NOT_A_CLUSTER'
  | 'DATA_FOLDER_OTHER_VERSION'
  | 'CONNECTION_FILE_INVALID'
  | 'CLUSTER_CREATION_FAILED'
  | 'DATABASE_PASSWORD_REFUSED'
  | 'DATABASE_PORT_TAKEN'
  | 'DATABASE_START_FAILED'
  | 'DATABASE_NOT_READY'
  | 'DATABASE_WILL_NOT_STOP';

/** The remedy that is left when the machine cannot run our binaries. */
export const useAnotherServer = 'set DATABASE_URL to a PostgreSQL server of your own';

/** A failure that the person at the terminal can act on: what happened, and what to do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly remedy: string;

  constructor(code: EmbeddedPostgresErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.remedy = remedy;
  }
}
