import * as monaco from 'monaco-graphql/esm/monaco-editor.js';

/** Names of the editor themes, as GraphiQL wants them. */
export const editorTheme = { light: 'house-light', dark: 'house-dark' };

const accent = { light: '#1f5fa8', dark: '#7db8f5' };
const surface = { light: '#ffffff', dark: '#212a3b' };
const argument = { light: '#7a4b00', dark: '#e0b060' };

/** GraphiQL's own editor colours with the accent of this page; the background shows the pane behind it. */
function defineTheme(shade: 'light' | 'dark'): void {
  const faintAccent = `${accent[shade]}22`;
  monaco.editor.defineTheme(editorTheme[shade], {
    base: shade === 'light' ? 'vs' : 'vs-dark',
    inherit: true,
    rules: [{ token: 'argument.identifier.gql', foreground: argument[shade] }],
    colors: {
      'editor.background': '#ffffff00',
      'scrollbar.shadow': '#ffffff00',
      'textLink.foreground': accent[shade],
      'textLink.activeForeground': accent[shade],
      'editorLink.activeForeground': accent[shade],
      'editorHoverWidget.background': surface[shade],
      'editorSuggestWidget.background': surface[shade],
      'editorSuggestWidget.selectedBackground': faintAccent,
      'editorSuggestWidget.selectedForeground': accent[shade],
      'editorWidget.background': surface[shade],
      'list.hoverBackground': faintAccent,
      'list.highlightForeground': accent[shade],
      'list.focusHighlightForeground': accent[shade],
      'menu.background': surface[shade],
      'menu.selectionBackground': faintAccent,
      'menu.selectionForeground': accent[shade],
      'quickInput.background': surface[shade],
      'quickInputList.focusBackground': faintAccent,
      'quickInputList.focusForeground': accent[shade],
      'pickerGroup.foreground': accent[shade],
      focusBorder: accent[shade],
    },
  });
}

/** Prepares Monaco before GraphiQL makes its editors, which take no options from outside. */
export function prepareEditors(): void {
  defineTheme('light');
  defineTheme('dark');
  monaco.editor.onDidCreateEditor((editor) => {
    editor.updateOptions({
      // Latin letters in the system's monospaced face, Chinese from whatever the machine has.
      fontFamily:
        'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", ' +
        '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", monospace',
      fontSize: 14,
      lineHeight: 22,
      wordWrap: 'on',
      // Chinese punctuation is ordinary text here, not a look-alike to warn about.
      unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false },
    });
  });
}
