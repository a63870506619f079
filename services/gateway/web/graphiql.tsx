import { createRoot } from 'react-dom/client';
import './workers';
import { prepareEditors } from './editors';
import { GraphPage } from './graph-page';
import { fetchPersonas } from './identity';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
// Last, because it overrides the others.
import './graphiql.css';

prepareEditors();
const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element with the id "graphiql"');
const base = document.baseURI;
// Without the settings the page still works, as it does where there is no demo.
const personas = await fetchPersonas(base).catch(() => null);
createRoot(root).render(<GraphPage base={base} personas={personas} />);
