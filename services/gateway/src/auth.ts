import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from '../../shared/src/errors';
import { publicViewer, type Viewer } from '../../shared/src/viewer';
import type { TokenIssuer } from './identity';
import { purposeHeader, statedPurpose } from './purpose';
import { tokenVerifier } from './token-verifier';

const bearerForm = /^Bearer +([\w.~+/-]+=*) *$/i;

/** The viewer of a request by its headers. @throws Fault */
export type Authenticator = (headers: IncomingHttpHeaders) => Promise<Viewer>;

/**
 * Tells who makes a request. Without `Authorization` it is the public; a token that is not valid is refused, never
 * taken for the public's. Nothing else that a client sends says who it is.
 */
export function authenticator(issuer: TokenIssuer | null): Authenticator {
  const verify = issuer === null ? refuseAll : tokenVerifier(issuer);
  return async ({ authorization, [purposeHeader]: purpose }) => {
    if (authorization === undefined) {
      return publicViewer;
    }
    const token = bearerForm.exec(authorization)?.[1];
    if (token === undefined) {
      throw new Fault('TOKEN_INVALID', { reason: 'not a bearer token' });
    }
    return withPurpose(await verify(token), statedPurpose(purpose));
  };
}

/** A partner bureau is bound to the purpose of its agreement, which its token carries; others state theirs. */
function withPurpose(viewer: Viewer, stated: string | undefined): Viewer {
  const bound = viewer.roles.includes('BUREAU') && viewer.purpose !== undefined;
  return bound || stated === undefined ? viewer : { ...viewer, purpose: stated };
}

async function refuseAll(): Promise<never> {
  throw new Fault('TOKEN_INVALID', { reason: 'no issuer is configured' });
}
