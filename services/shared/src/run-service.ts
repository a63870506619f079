import { openLog } from './log';
import { runProcess } from './run-process';
import { serveService } from './serve-service';
import type { Service, ServiceContext } from './service';
import type { ServiceSettings } from './service-settings';

/** Main program of a service in the distributed form: serves until told to stop. */
export async function runService<Context extends ServiceContext>(
  service: Service<Context>,
  readConfig: () => ServiceSettings,
): Promise<void> {
  await runProcess(async (resources) => {
    const { HOST, PORT, LOG_LEVEL, ...settings } = readConfig();
    const log = openLog(service.name, LOG_LEVEL);
    if (settings.viewerKey === null) {
      log.warn('VIEWER_SIGNING_KEY is not set: everybody is served as the public');
    }
    if (settings.keys === null) {
      log.warn('PERSONAL_DATA_KEYS is not set: personal data can be neither read nor written');
    }
    const server = await serveService(service, { ...settings, host: HOST, port: PORT, log });
    resources.add(() => server.stop());
    log.info({ url: `${server.url}/graphql` }, 'serving');
  });
}
