import { createRoot } from 'react-dom/client';
import './workers';
import { prepareEditors } from './editors';
import { GraphPage } from './graph-page';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
// Last, because it overrides the others.
import './graphiql.css';

prepareEditors();
const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element with the id "graphiql"');
createRoot(root).render(<GraphPage endpoint={new URL('graphql', document.baseURI)} />);
