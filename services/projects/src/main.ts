import { runService } from '../../shared/src/run-service';
import { readConfig } from './config';
import { projects } from './service';

await runService(projects, readConfig);
