import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { migrationDrift } from '../../../shared/src/migration';
import { volunteers } from '../service';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

it('the migrations make exactly the tables that the entities describe', async () => {
  expect(await migrationDrift(volunteers, database.adminUrl)).toEqual([]);
});
