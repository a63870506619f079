import type { Example } from './examples';

const PREFIX = 'social-work-graph:';

/**
 * The browser's storage under a name of this page's own. GraphiQL's default is shared by every GraphiQL on the
 * same origin, whose old tabs would then come up here.
 */
export function createStorage(store: Storage) {
  const ownKeys = () => Object.keys(store).filter((key) => key.startsWith(PREFIX));
  return {
    getItem: (key: string) => store.getItem(PREFIX + key),
    setItem: (key: string, value: string) => store.setItem(PREFIX + key, value),
    removeItem: (key: string) => store.removeItem(PREFIX + key),
    clear: () => ownKeys().forEach((key) => store.removeItem(key)),
    get length() {
      return ownKeys().length;
    },
  };
}

/**
 * Puts the active tab's request and variables where GraphiQL looks for the editors' first content. It reads that
 * content apart from the tabs and, left alone, shows the first tab of a newcomer with its variables missing.
 */
export function fillFirstTab(storage: ReturnType<typeof createStorage>, first: Example): void {
  if (storage.getItem('graphiql:tabState') !== null) return;
  storage.setItem('graphiql:query', first.query);
  storage.setItem('graphiql:variables', first.variables);
}
