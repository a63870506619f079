import { z } from 'zod';
import { httpUrl, isProduction, readSettings, SettingsError } from '../../shared/src/settings';
import { viewerKey } from '../../shared/src/viewer-key';

/** Where the gateway's viewers come from, as the settings say. */
export interface IdentitySettings {
  /** The OpenID Connect provider; null where none is named. */
  readonly provider: {
    readonly issuer: string;
    readonly audience: string;
    readonly jwksUri: string | undefined;
  } | null;
  /** Signs the viewers handed to subgraphs over HTTP; null where there is none. */
  readonly viewerKey: Buffer | null;
  /** File of a demo identity, whose issuer the gateway then plays itself; never in production. */
  readonly demoFile: string | null;
}

/**
 * Reads who may say who a viewer is.
 * @param options.overHttp whether subgraphs are reached over HTTP, which takes a key to sign the viewers with
 * @throws SettingsError naming all that is missing or wrong
 */
export function readIdentitySettings(
  environment: NodeJS.ProcessEnv,
  { overHttp }: { readonly overHttp: boolean },
): IdentitySettings {
  const given = readSettings(
    z.object({
      OIDC_ISSUER: httpUrl.optional(),
      OIDC_AUDIENCE: z.string().optional(),
      OIDC_JWKS_URI: httpUrl.optional(),
      VIEWER_SIGNING_KEY: viewerKey.optional(),
      DEMO_IDENTITY: z.string().optional(),
    }),
    environment,
  );
  const production = isProduction(environment);
  const issuerNeeded = production || Boolean(given.OIDC_AUDIENCE ?? given.OIDC_JWKS_URI);
  const audienceNeeded = production || given.OIDC_ISSUER !== undefined;
  const keyNeeded = overHttp && (production || Boolean(given.OIDC_ISSUER ?? given.DEMO_IDENTITY));
  const where = production ? ' in production' : '';
  const problems = [
    issuerNeeded &&
      given.OIDC_ISSUER === undefined &&
      `OIDC_ISSUER: must be set${where || ' when OIDC_AUDIENCE or OIDC_JWKS_URI is'}, to the identity provider's issuer URL`,
    audienceNeeded &&
      given.OIDC_AUDIENCE === undefined &&
      `OIDC_AUDIENCE: must be set${where || ' when OIDC_ISSUER is'}, to the audience of this graph's access tokens`,
    keyNeeded &&
      given.VIEWER_SIGNING_KEY === undefined &&
      `VIEWER_SIGNING_KEY: must be set${where || ' when tokens are accepted'}: at least 32 random bytes in base64url, the same as the services have`,
    production &&
      given.DEMO_IDENTITY !== undefined &&
      'DEMO_IDENTITY: must not be set in production: it hands out any identity',
    !production &&
      given.DEMO_IDENTITY !== undefined &&
      given.OIDC_ISSUER !== undefined &&
      'DEMO_IDENTITY: must not be set beside OIDC_ISSUER: there can be one issuer',
  ].filter((problem) => typeof problem === 'string');
  if (problems.length > 0) {
    throw new SettingsError(problems);
  }
  return {
    provider:
      given.OIDC_ISSUER === undefined
        ? null
        : {
            issuer: given.OIDC_ISSUER,
            audience: given.OIDC_AUDIENCE!,
            jwksUri: given.OIDC_JWKS_URI,
          },
    viewerKey: given.VIEWER_SIGNING_KEY ?? null,
    demoFile: given.DEMO_IDENTITY ?? null,
  };
}
