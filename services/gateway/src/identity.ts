import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';

/** Whose access tokens a gateway accepts. */
export interface TokenIssuer {
  /** What a token's `iss` must be. */
  readonly issuer: string;
  /** What must be among a token's `aud`: the name of this graph at the issuer. */
  readonly audience: string;
  /** Finds the public key of a token. @throws ProviderUnavailable when the keys cannot be had */
  readonly keyOf: JWTVerifyGetKey;
}

/** How a gateway comes to know its viewers. */
export interface Identity {
  /** Null: everybody is the public, and a token is refused. */
  readonly issuer: TokenIssuer | null;
  /** Routes of an issuer that the gateway itself plays: the demo's. */
  readonly demo: ((http: FastifyInstance) => void) | null;
}

/** Nobody can say who they are: everybody is served as the public. */
export const publicOnly: Identity = { issuer: null, demo: null };

/** Raised when the identity provider's keys cannot be had; says nothing against the token. */
export class ProviderUnavailable extends Error {}
