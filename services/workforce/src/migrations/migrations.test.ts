import { migrationDrift } from '../../../shared/src/migration';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { workforce } from '../service';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

it('the migrations make exactly the tables that the entities describe', async () => {
  expect(await migrationDrift(workforce, database.adminUrl)).toEqual([]);
});
