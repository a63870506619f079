import { join } from 'node:path';
import { demoSettings, readDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import { demoPersonas } from '../../services/gateway/src/demo-personas';
import { isProduction } from '../../services/shared/src/settings';
import { demoIdentityFile } from '../installation/demo-identity-file';
import type { Bench } from './bench';
import { neutralEnvironment } from './config';

/** The demo mode in which the contenders run: its keys are made anew for every benchmark. */
export interface Demo {
  /** File of the demo's secrets. */
  readonly file: string;
  /** Settings of a gateway, which issues and accepts the demo's tokens. */
  readonly gateway: Readonly<Record<string, string>>;
  /** Settings of a subgraph. */
  readonly subgraph: Readonly<Record<string, string>>;
  /** Headers of a request by the demo's officer, whose region is that of the headline request. */
  officerHeaders(): Promise<Readonly<Record<string, string>>>;
}

/** Longer than any benchmark takes. */
const tokenSeconds = 24 * 3_600;

/**
 * Makes the demo identity of a benchmark in its folder.
 * @throws Error in production, where nobody may run in demo mode
 */
export function openDemo(bench: Bench): Demo {
  if (isProduction(neutralEnvironment())) {
    throw new Error('the contenders run in demo mode, which NODE_ENV=production rules out: unset NODE_ENV');
  }
  const file = demoIdentityFile(join(bench.folder, 'demo'));
  const identity = readDemoIdentity(file);
  const { VIEWER_SIGNING_KEY, PERSONAL_DATA_KEYS } = demoSettings(identity);
  return {
    file,
    gateway: { VIEWER_SIGNING_KEY, DEMO_IDENTITY: file },
    subgraph: { VIEWER_SIGNING_KEY, PERSONAL_DATA_KEYS },
    async officerHeaders() {
      const officer = demoPersonas.find(({ role }) => role === 'OFFICER')!.viewer!;
      return { authorization: `Bearer ${await demoIssuer(identity).tokenFor(officer, tokenSeconds)}` };
    },
  };
}
