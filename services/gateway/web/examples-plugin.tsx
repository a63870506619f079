import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples, type Example } from './examples';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M2.5 1.5h9v11l-4.5-3-4.5 3z" strokeLinejoin="round" />
      <path d="M5 4.5h4M5 6.8h4" strokeLinecap="round" />
    </svg>
  );
}

function ExamplesPane() {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));

  const openInNewTab = (example: Example) => {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
    queryEditor?.focus();
  };

  return (
    <section className="examples" aria-label="示例 / Examples">
      <h2>
        示例 <small lang="en">Examples</small>
      </h2>
      <p>点选后在新标签页中打开，可直接运行或修改。</p>
      <ol>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => openInNewTab(example)}>
              <span>{example.title}</span>
              <small lang="en">{example.titleInEnglish}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A pane that lists the worked examples; choosing one opens it in a new tab, whatever tabs are there already. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: '示例 / Examples',
  icon: ExamplesIcon,
  content: ExamplesPane,
};
