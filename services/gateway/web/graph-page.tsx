import { useEffect, useMemo } from 'react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { pick, useGraphiQL } from '@graphiql/react';
import { editorTheme } from './editors';
import { EXAMPLES_PLUGIN } from './examples-plugin';
import { examples, TABS_FOR_NEWCOMERS } from './examples';
import { createFetcher } from './fetcher';
import { createIdentity, type Persona } from './identity';
import { IdentityButton, identityPlugin } from './identity-plugin';
import { createStorage, fillFirstTab } from './storage';

const newcomersTabs = examples.slice(0, TABS_FOR_NEWCOMERS);

/** What a new, empty tab says. */
const EMPTY_TAB = `# 在此书写请求；Ctrl-空格 自动补全，Ctrl-回车 执行。
# Write a request here; Ctrl-Space completes, Ctrl-Enter runs it.
`;

function openStorage() {
  const storage = createStorage(localStorage);
  const [first] = newcomersTabs;
  if (first) fillFirstTab(storage, first);
  return storage;
}

/** Copies where the browser's clipboard interface is missing, as it is on an intranet without HTTPS. */
function copyWithoutClipboard(text: string): void {
  if (navigator.clipboard) return;
  const helper = document.createElement('textarea');
  helper.value = text;
  document.body.append(helper);
  helper.select();
  document.execCommand('copy');
  helper.remove();
}

/** Keeps the chosen tab in sight when there are more tabs than fit: a new one opens at the far end. */
function ActiveTabInView() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tabs.length, activeTabIndex]);
  return null;
}

interface GraphPageProps {
  /** Address of the page's server. */
  base: string;
  /** Whom the visitor may be; null when the server is not in demo mode. */
  personas: readonly Persona[] | null;
}

/** GraphiQL over one graph. New panes go into `plugins`, new headers into the fetcher. */
export function GraphPage({ base, personas }: GraphPageProps) {
  const storage = useMemo(openStorage, []);
  const { identity, fetcher, identityPane, plugins } = useMemo(() => {
    const identity = personas === null ? null : createIdentity(base, personas, storage);
    const identityPane = identity === null ? null : identityPlugin(identity);
    return {
      identity,
      fetcher: createFetcher(new URL('graphql', base), identity),
      identityPane,
      plugins: [EXAMPLES_PLUGIN, HISTORY_PLUGIN, ...(identityPane === null ? [] : [identityPane])],
    };
  }, [base, personas, storage]);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      defaultQuery={EMPTY_TAB}
      defaultTabs={newcomersTabs.map(({ query, variables }) => ({ query, variables }))}
      defaultEditorToolsVisibility="variables"
      editorTheme={editorTheme}
      isHeadersEditorEnabled
      onCopyQuery={copyWithoutClipboard}
    >
      <GraphiQL.Logo>
        {identity === null || identityPane === null ? null : (
          <IdentityButton identity={identity} plugin={identityPane} />
        )}
        <a className="house-name" href="./">
          社会工作联合图
        </a>
      </GraphiQL.Logo>
      <ActiveTabInView />
    </GraphiQL>
  );
}
