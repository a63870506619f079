import { z } from 'zod';
import { isProduction, readSettings, SettingsError } from './settings';

const keyForm = /^[A-Za-z0-9_-]{43,}$/;

/** The key of the viewer header as it is written in settings. */
export const viewerKey = z
  .string()
  .regex(keyForm, 'must be at least 32 random bytes in base64url')
  .transform((text) => Buffer.from(text, 'base64url'));

/**
 * The key of `VIEWER_SIGNING_KEY`, with which a subgraph checks the viewers that the gateway hands to it.
 * @returns null when it is not set: the subgraph then works for the public only
 * @throws SettingsError, which never shows the value; in production also when it is not set
 */
export function readViewerKey(environment: NodeJS.ProcessEnv): Buffer | null {
  const { VIEWER_SIGNING_KEY: key } = readSettings(
    z.object({ VIEWER_SIGNING_KEY: viewerKey.optional() }),
    environment,
  );
  if (key === undefined && isProduction(environment)) {
    throw new SettingsError(['VIEWER_SIGNING_KEY: must be set in production, the same as the gateway has']);
  }
  return key ?? null;
}
