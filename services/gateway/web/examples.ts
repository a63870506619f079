import projectsInPilotCommunities from './examples/01-projects-in-pilot-communities.graphql';
import namedPlaces from './examples/02-named-places.graphql';
import regionTree from './examples/03-region-tree.graphql';
import findRegions from './examples/04-find-regions.graphql';
import certifiedWorkers from './examples/05-certified-workers.graphql';
import volunteersAndTeams from './examples/06-volunteers-and-teams.graphql';
import regionScorecard from './examples/07-region-scorecard.graphql';
import training from './examples/08-training.graphql';
import stipends from './examples/09-stipends.graphql';
import lapsedLeads from './examples/10-lapsed-leads.graphql';
import expiringRegistrations from './examples/11-expiring-registrations.graphql';

/** A worked request, ready to be put into a tab. */
export interface Example {
  /** Chinese title: the name of the tab and of the menu entry. */
  title: string;
  /** The same in English. */
  titleInEnglish: string;
  /** JSON text for the variables editor; empty when the request has none. */
  variables: string;
  /** The request with its title as first line, as it is shown in the editor. */
  query: string;
}

/**
 * Reads the text of an example file: a line `# 标题 / English title`, a line `# variables: {…}` where the request
 * has variables, then the request.
 */
export function readExample(text: string): Example {
  const lines = text.trim().split('\n');
  const [title = '', titleInEnglish = ''] = (lines[0] ?? '').replace(/^#\s*/, '').split(' / ');
  const isVariables = (line: string) => line.startsWith('# variables:');
  const variables = lines.find(isVariables)?.replace('# variables:', '');
  return {
    title,
    titleInEnglish,
    variables: variables === undefined ? '' : JSON.stringify(JSON.parse(variables), null, 2),
    query: lines.filter((line) => !isVariables(line)).join('\n'),
  };
}

/** All examples in the order of the menu. */
export const examples: readonly Example[] = [
  projectsInPilotCommunities,
  namedPlaces,
  regionTree,
  findRegions,
  certifiedWorkers,
  volunteersAndTeams,
  regionScorecard,
  training,
  stipends,
  lapsedLeads,
  expiringRegistrations,
].map(readExample);

/** How many of them are open as tabs for a visitor who has none yet; the others wait in the menu. */
export const TABS_FOR_NEWCOMERS = 6;
