import { readFileSync } from 'node:fs';
import { startHouse, type House } from '../support/house';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop());

const query = readFileSync('test/federation/requests/12-lapsed-leads.graphql', 'utf8');
const variables = { regionUnder: '15', asOf: '2025-12-31' };

describe('12 lapsed leads', () => {
  const ask = async (given: object = {}) => {
    const { body } = await house.query(
      query,
      { ...variables, ...given },
      await house.as({ subject: 'officer', roles: ['OFFICER'], regionScope: '15' }),
    );
    expect(body.errors).toBeUndefined();
    return body.data.workers;
  };

  it('finds workers whose registration has lapsed, with the projects they lead in pilot communities', async () => {
    const { totalCount, edges } = await ask();
    expect(totalCount).toBeGreaterThanOrEqual(6);
    expect(edges).toHaveLength(Math.min(totalCount, 20));
    for (const { node } of edges) {
      expect(node.registration.state).toBe('LAPSED');
      expect(node.registration.validTo < variables.asOf).toBe(true);
    }
    const leads = edges.filter(({ node }: any) => node.projectsLed.edges.length > 0);
    expect(leads.length).toBeGreaterThanOrEqual(6);
    for (const { node } of leads) {
      for (const { node: project } of node.projectsLed.edges) {
        expect(project.pilotCommunity).toEqual({
          level: expect.stringMatching(/^(PROVINCE|CITY|COUNTY)$/),
          community: { name: expect.stringMatching(/\p{Script=Han}/u) },
        });
      }
    }
  });

  it('finds nobody whose registration still held on an earlier day', async () => {
    const day = '2024-10-31';
    const early = (await ask({ asOf: day })).edges.map(({ node }: any) => node);
    expect(early.every(({ registration }: any) => registration.validTo < day)).toBe(true);
    const later = (await ask()).edges.map(({ node }: any) => node);
    const sinceThen = later.filter(({ registration }: any) => registration.validTo >= day);
    expect(sinceThen.length).toBeGreaterThanOrEqual(6);
    expect(early.map(({ id }: any) => id)).not.toEqual(
      expect.arrayContaining(sinceThen.map(({ id }: any) => id)),
    );
  });

  it('reads the projects of all of them in one statement', async () => {
    await ask();
    const ofProjects = house.statements.filter(({ service }) => service === 'projects');
    expect(new Set(ofProjects.map(({ text }) => text)).size).toBe(ofProjects.length);
    expect(ofProjects.filter(({ text }) => /FROM project_lead|project_lead lead/.test(text))).toHaveLength(1);
  });
});
