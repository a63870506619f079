import { Fault, type ErrorCode } from './errors';

/** What HTTP says of a request that is answered before GraphQL begins. */
export interface TransportAnswer {
  readonly fault: Fault;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bodies larger than this are not read. */
export const bodyLimitBytes = 1 << 20;

/** Faults that end a request before GraphQL begins have a status of their own. */
const answers: Partial<Record<ErrorCode, Omit<TransportAnswer, 'fault'>>> = {
  TOKEN_INVALID: {
    status: 401,
    // RFC 6750, section 3.
    headers: { 'www-authenticate': 'Bearer realm="social-work-graph", error="invalid_token"' },
  },
  VIEWER_HEADER_REFUSED: { status: 401, headers: { 'www-authenticate': 'X-Viewer' } },
  PURPOSE_INVALID: { status: 400, headers: {} },
  IDENTITY_PROVIDER_UNAVAILABLE: { status: 503, headers: { 'retry-after': '5' } },
};

/** The reasons are fixed words: a parser's own text quotes the body, and a body may hold personal data. */
const reasons: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Content-Type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'empty body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Content-Length',
};

/** The answer to a request that failed outside GraphQL, whatever was thrown. */
export function transportAnswer(error: {
  readonly statusCode?: number | undefined;
  readonly code?: string | undefined;
}): TransportAnswer {
  const known = error instanceof Fault ? answers[error.code] : undefined;
  if (known !== undefined) {
    return { fault: error as Fault, ...known };
  }
  const status = error.statusCode ?? 500;
  return { fault: faultOf(status, error.code), status, headers: {} };
}

function faultOf(status: number, code: string | undefined): Fault {
  if (status >= 500) {
    return new Fault('INTERNAL_SERVER_ERROR');
  }
  return status === 413
    ? new Fault('BODY_TOO_LARGE', { limitBytes: bodyLimitBytes })
    : new Fault('REQUEST_UNREADABLE', { reason: reasons[code ?? ''] ?? 'not JSON' });
}
