import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Makes `data/demo/pilots.json`: which communities are pilots in the demo, and the natural keys under which
 * the three services seed what belongs to them. The reports say "100 communities over the leagues of Inner
 * Mongolia" and name two of Gansu; which 100 is made up here, by rule: in each league an even pick among its
 * urban communities in the order of their codes.
 */
const communities = gunzipSync(readFileSync('data/communities-2023.csv.gz'))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [statCode: string, statName: string])
  .filter(([statCode]) => statCode.startsWith('15') || statCode.startsWith('62'));

const leagues = [
  '1501',
  '1502',
  '1503',
  '1504',
  '1505',
  '1506',
  '1507',
  '1508',
  '1509',
  '1522',
  '1525',
  '1529',
];
const quota = 100;

const themes = [
  { groups: ['ELDERLY'], field: 'ELDERLY_CARE', project: '银龄守望', team: '暖夕阳' },
  { groups: ['CHILD'], field: 'CHILD_CARE', project: '携手护童', team: '护苗' },
  { groups: ['NEW_EMPLOYMENT'], field: 'NEW_EMPLOYMENT', project: '骑手驿站', team: '同城骑士' },
  { groups: ['ELDERLY', 'CHILD'], field: 'CHILD_CARE', project: '老少同乐', team: '一老一小' },
  { groups: ['ELDERLY', 'DISABLED'], field: 'DISABILITY_SUPPORT', project: '邻里助残', team: '并肩' },
  { groups: ['LOW_INCOME', 'VULNERABLE'], field: 'HARDSHIP_RELIEF', project: '微光助困', team: '微光' },
] as const;

function pilot(statCode: string, statName: string, index: number, source: object) {
  const name = statName.replace(/社区(居委会|居民委员会)$/, '社区');
  const project = (number: number) => {
    const theme = themes[(index + number - 1) % themes.length]!;
    const formerLead = number === 1 && index % 10 === 3;
    const lead = {
      worker: `worker:${statCode}/lead`,
      startedOn: formerLead ? '2025-09-01' : '2025-05-20',
      endedOn: null,
    };
    const former = {
      worker: `worker:${statCode}/former-lead`,
      startedOn: '2025-05-20',
      endedOn: '2025-08-31',
    };
    return {
      key: `project:${statCode}/${number}`,
      name: `${name}“${theme.project}”服务项目`,
      state: index % 7 === 5 && number === 2 ? 'RECRUITING' : 'IMPLEMENTING',
      serviceGroups: theme.groups,
      startedOn: '2025-05-20',
      leads: formerLead ? [former, lead] : [lead],
      teams: [`team:${statCode}/${number}`],
    };
  };
  const projects = index % 2 === 0 ? [project(1), project(2)] : [project(1)];
  const teams = projects.map((of, offset) => {
    const theme = themes[(index + offset) % themes.length]!;
    return {
      key: of.teams[0]!,
      name: `${name}${theme.team}志愿服务队`,
      field: theme.field,
      leader: of.leads.at(-1)!.worker,
    };
  });
  return { statCode, name, regionCode: statCode.slice(0, 9), ...source, teams, projects };
}

function evenPick<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]!,
  );
}

const innerMongolia = leagues.flatMap((league, index) => {
  const share = Math.floor(quota / leagues.length) + (index < quota % leagues.length ? 1 : 0);
  const urban = communities.filter(
    ([statCode, statName]) => statCode.startsWith(league) && /社区居(委会|民委员会)$/.test(statName),
  );
  return evenPick(urban, share);
});

const gansu = ['620902003005', '620982101004'].map((statCode) =>
  communities.find(([code]) => code === statCode)!,
);

const pilots = [
  ...innerMongolia.map(([statCode, statName], index) =>
    pilot(statCode, statName, index, {
      programme: 'programme:inner-mongolia',
      level: 'PROVINCE',
      state: 'ACTIVE',
      selectedOn: '2025-05-12',
      provenance: 'SYNTHETIC',
      sourceClause: null,
    }),
  ),
  ...gansu.map(([statCode, statName], index) =>
    pilot(statCode, statName, 2 * index, {
      programme: 'programme:gansu',
      level: 'PROVINCE',
      state: 'ACTIVE',
      selectedOn: '2025-03-31',
      provenance: 'SOURCE_DOCUMENT',
      sourceClause: '高质量推进肃州区南苑社区、敦煌市梨园社区全省融合试点项目',
    }),
  ),
];

const file = 'data/demo/pilots.json';
const text = `${JSON.stringify(pilots, null, 1)}\n`;
if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === text;
  console.log(
    fresh ? `${file} is fresh` : `${file} is not what scripts/demo-pilots.ts makes: run npm run demo-pilots`,
  );
  process.exit(fresh ? 0 : 1);
}
writeFileSync(file, text);
