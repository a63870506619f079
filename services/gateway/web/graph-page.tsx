import { useEffect, useMemo } from 'react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { pick, useGraphiQL } from '@graphiql/react';
import { editorTheme } from './editors';
import { EXAMPLES_PLUGIN } from './examples-plugin';
import { examples, TABS_FOR_NEWCOMERS } from './examples';
import { createFetcher } from './fetcher';
import { createStorage, fillFirstTab } from './storage';

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
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

/** GraphiQL over one graph. New panes go into `plugins`, new headers into the fetcher. */
export function GraphPage({ endpoint }: { endpoint: URL }) {
  const fetcher = useMemo(() => createFetcher(endpoint), [endpoint]);
  const storage = useMemo(openStorage, []);
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
        <a className="house-name" href="./">
          社会工作联合图
        </a>
      </GraphiQL.Logo>
      <ActiveTabInView />
    </GraphiQL>
  );
}
