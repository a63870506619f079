import type { DatabaseSettings } from './database';
import { openLog } from './log';
import { runProcess } from './run-process';
import { serveService } from './serve-service';
import type { Service, ServiceContext } from './service';

interface ServiceConfig {
  readonly HOST: string;
  readonly PORT: number;
  readonly LOG_LEVEL: string;
  readonly database: DatabaseSettings;
}

/** Main program of a service in the distributed form: serves until told to stop. */
export async function runService<Context extends ServiceContext>(
  service: Service<Context>,
  readConfig: () => ServiceConfig,
): Promise<void> {
  await runProcess(async (resources) => {
    const config = readConfig();
    const log = openLog(service.name, config.LOG_LEVEL);
    const server = await serveService(service, {
      database: config.database,
      host: config.HOST,
      port: config.PORT,
      log,
    });
    resources.add(() => server.stop());
    log.info({ url: `${server.url}/graphql` }, 'serving');
  });
}
