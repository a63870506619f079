import { communityStatCode } from '../../services/projects/src/community/community.entity';
import { projects } from '../../services/projects/src/service';
import {
  makeCommunities,
  makePilots,
  makePlaces,
  makeProgramme,
  makeProject,
} from '../../services/projects/test/make';
import { regionStatistic } from '../../services/projects/src/region-statistic/region-statistic.entity';
import { demoId } from '../../services/shared/src/identifier';
import { both, type Side, type World, type WorldOf } from './world';

const regions = { inside: '150102001', outside: '150202001' } as const;
const names = { inside: '内社区', outside: '外社区' } as const;
let trials = 0;

/** The projects' service: a community with a nominated pilot and a project in design on either side. */
export const projectsWorld: WorldOf = {
  service: projects as unknown as WorldOf['service'],
  async make(subgraph): Promise<World> {
    await makePlaces(subgraph);
    const programmes = {
      inside: await makeProgramme(subgraph, { startedOn: '2025-01-01', sourceClause: '原文' }),
      outside: await makeProgramme(subgraph, {
        id: demoId('programme:outside'),
        regionCode: '1502',
        startedOn: '2025-01-01',
        sourceClause: '原文',
      }),
    };
    const make = async (side: Side) => {
      const [community] = await makeCommunities(subgraph, [{ name: names[side], regionCode: regions[side] }]);
      await subgraph.insert(communityStatCode, [
        { edition: '2023', code: `${regions[side]}001`, communityId: community!, name: names[side] },
      ]);
      const [pilot] = await makePilots(subgraph, programmes[side], [community!], () => ({
        regionCode: regions[side],
        state: 'NOMINATED',
        sourceClause: '原文',
      }));
      const [worker, team] = [demoId(`worker:${side}`), demoId(`team:${side}`)];
      const project = await makeProject(
        subgraph,
        {
          name: `${side}项目`,
          communityId: community!,
          regionCode: regions[side],
          pilotCommunityId: pilot!,
          state: 'DESIGN',
        },
        { leads: [{ workerId: worker, startedOn: '2025-06-01', endedOn: null }], teams: [team] },
      );
      const figure = demoId(`region-statistic:${side}`);
      await subgraph.insert(regionStatistic, [
        {
          id: figure,
          regionCode: regions[side],
          kind: 'URBAN_RESIDENTS',
          asOf: '2024-12-31',
          value: 1000,
          source: '公报',
          provenance: 'OFFICIAL_STATISTIC',
          version: 1,
        },
      ]);
      return {
        figure,
        community: community!,
        pilot: pilot!,
        task: demoId(`task:${pilot}/PROJECT`),
        project,
        worker,
        team,
      };
    };
    const made = { inside: await make('inside'), outside: await make('outside') };
    const keyOf = (what: keyof (typeof made)['inside']) =>
      both((side) => ({ key: { id: made[side][what] } }));
    return {
      scope: '1501',
      own: { community: made.inside.community, worker: made.inside.worker },
      rows: {
        Region: both((side) => ({ key: { code: regions[side] } })),
        RegionStatistic: keyOf('figure'),
        Community: keyOf('community'),
        PilotProgramme: both((side) => ({ key: { id: programmes[side] } })),
        PilotCommunity: keyOf('pilot'),
        PilotTask: keyOf('task'),
        Project: keyOf('project'),
        Worker: keyOf('worker'),
        VolunteerTeam: keyOf('team'),
      },
      below: {
        RegionEdition: 'Region.edition',
        UrbanResidents: 'Region.urbanResidentsByDate',
        CommunityStatCode: 'Community.statCodes',
        ProjectLead: 'Project.leads',
      },
      entrusted: [],
      trials: {
        registerCommunity: async (side) => ({
          input: { name: `新社区${(trials += 1)}`, kind: 'RESIDENTS_COMMITTEE', regionCode: regions[side] },
        }),
        recordRegionStatistic: async (side) => ({
          input: {
            regionCode: regions[side],
            kind: 'SCHOOLS',
            value: 12,
            asOf: '2024-12-31',
            source: '公报',
          },
        }),
        renameCommunity: async (side) => {
          const name = `社区${(trials += 1)}`;
          const [id] = await makeCommunities(subgraph, [{ name, regionCode: regions[side] }]);
          return { input: { id, expectedVersion: 1, name: '另名' } };
        },
      },
    };
  },
};
