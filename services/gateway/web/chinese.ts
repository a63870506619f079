/** The Chinese title in a request's first line, `# 标题 / Title`. */
const TITLE_OF =
  'function titleOf(query) { return /^# (?!variables:)(\\S.{0,30}?)(?: \\/ .*)?(?:\\n|$)/.exec(query ?? "")?.[1]; }';

/** A search for Chinese looks into descriptions; one for Latin letters stays with the names, or it finds too much. */
const SEARCH_IN_DESCRIPTIONS = `
function wordsOf(name, { description }, searchValue) {
  return /[^\\x00-\\x7f]/.test(searchValue) ? name + " " + (description ?? "") : name;
}
function labelOf({ type, field, argument }) {
  return " " + ((argument ?? field ?? type).description ?? "").split(" / ")[0];
}`;

/**
 * GraphiQL has no translations of its own. These are the texts it shows, by the file that holds them; the build
 * puts the Chinese in their place and stops when a text is no longer found, so that an update cannot silently
 * bring English back. The English stays behind the Chinese in labels of controls, for those who know them by it.
 *
 * Some places where GraphiQL understands only Latin letters are mended in the same way: tabs and history entries
 * are named by the title in a request's first line (`# 标题 / Title`), where it has one, and the documentation can be
 * searched for Chinese words, which stand in descriptions and never in names.
 */
export const chineseByFile: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'graphiql/dist/GraphiQL.js': [
    ['newTab: "New tab"', 'newTab: "新标签页 / New tab"'],
    ['"Show" : "Hide"} editor tools`', '"展开 / Show" : "收起 / Hide"} editor tools`'],
    ['"aria-label": "Editor Commands"', '"aria-label": "编辑命令 / Editor Commands"'],
    ['"aria-label": "Operation Editor"', '"aria-label": "请求编辑器 / Operation Editor"'],
    ['"aria-label": "Select active operation"', '"aria-label": "选择标签页 / Select active operation"'],
    ['children: "Variables"', 'children: "变量 Variables"'],
    ['children: "Headers"', 'children: "请求头 Headers"'],
    ['"variables" ? "Variables" : "Headers"', '"variables" ? "变量 / Variables" : "请求头 / Headers"'],
  ],
  'graphiql/dist/ui/sidebar.js': [
    ['`Re-fetch GraphQL schema (', '`重新读取模式 / Re-fetch GraphQL schema ('],
    ['"Open short keys dialog"', '"快捷键 / Open short keys dialog"'],
    ['"Open settings dialog"', '"设置 / Open settings dialog"'],
    [
      '`${isVisible_0 ? "Hide" : "Show"} ${plugin_0.title}`',
      '`${isVisible_0 ? "收起" : "打开"}${plugin_0.title}`',
    ],
    ['children: "Short Keys"', 'children: "快捷键 Short Keys"'],
    [
      '"This modal provides a list of available keyboard shortcuts and their functions."',
      '"键盘快捷键及其功能。"',
    ],
    ['children: "Settings"', 'children: "设置 Settings"'],
    [
      '"This modal lets you adjust header persistence, interface theme, and clear local storage."',
      '"请求头的保存、界面明暗、清除本机数据。"',
    ],
    ['children: "Persist headers"', 'children: "保存请求头 Persist headers"'],
    ['"Save headers upon reloading."', '"重新载入页面后保留请求头。"'],
    ['"Only enable if you trust this device."', '"仅在可信设备上启用。"'],
    ['children: "On"', 'children: "开"'],
    ['children: "Off"', 'children: "关"'],
    ['children: "Theme"', 'children: "明暗 Theme"'],
    ['"Adjust how the interface appears."', '"调整界面外观。"'],
    ['children: "System"', 'children: "跟随系统"'],
    ['children: "Light"', 'children: "浅色"'],
    ['children: "Dark"', 'children: "深色"'],
    ['children: "Clear storage"', 'children: "清除数据 Clear storage"'],
    ['"Remove all locally stored data and start fresh."', '"删除本机保存的标签页和历史，重新开始。"'],
    ['success: "Cleared data"', 'success: "已清除"'],
    ['error: "Failed"', 'error: "未能清除"'],
    ['|| "Clear data"', '|| "清除"'],
  ],
  'graphiql/dist/ui/short-keys.js': [
    ['"Execute query"', '"执行请求"'],
    ['"Open the Command Palette (you must have focus in the editor)"', '"命令面板（光标须在编辑器内）"'],
    ['"Prettify editors"', '"整理格式"'],
    ['"Copy query"', '"复制请求"'],
    ['"Re-fetch schema using introspection"', '"重新读取模式"'],
    ['"Search in documentation"', '"在文档中查找"'],
    ['"Search in editor"', '"在编辑器中查找"'],
    ['"Merge fragments definitions into operation definition"', '"将片段并入请求"'],
    ['children: "Short Key"', 'children: "按键"'],
    ['children: "Function"', 'children: "功能"'],
  ],
  'graphiql/dist/ui/toolbar.js': [
    ['`Prettify query (', '`整理格式 / Prettify query ('],
    ['`Merge fragments into query (', '`并入片段 / Merge fragments into query ('],
    ['`Copy query (', '`复制 / Copy query ('],
  ],
  '@graphiql/react/dist/constants.js': [
    ['label: "Prettify Editors"', 'label: "整理格式 / Prettify Editors"'],
    ['label: "Merge Fragments into Query"', 'label: "并入片段 / Merge Fragments into Query"'],
    ['label: "Run Operation"', 'label: "执行请求 / Run Operation"'],
    ['label: "Copy Query"', 'label: "复制请求 / Copy Query"'],
  ],
  '@graphiql/react/dist/components/execute-button/index.js': [
    ['"Stop" : "Execute"} query (', '"停止 / Stop" : "执行 / Execute"} query ('],
    ['`<Unnamed ${operation.operation}>`', '`<未命名 ${operation.operation}>`'],
  ],
  '@graphiql/react/dist/components/response-editor.js': [['"Result Window"', '"结果 / Result Window"']],
  '@graphiql/react/dist/components/tabs/index.js': [['"Close Tab"', '"关闭标签页 / Close Tab"']],
  '@graphiql/react/dist/components/dialog/index.js': [['"Close dialog"', '"关闭 / Close dialog"']],
  '@graphiql/react/dist/utility/tabs.js': [
    ['"<untitled>"', '"未命名"'],
    ['title: operationName || DEFAULT_TITLE', 'title: titleOf(query) || operationName || DEFAULT_TITLE'],
    ['title: newTab.operationName ||', 'title: titleOf(newTab.query) || newTab.operationName ||'],
    ['function fuzzyExtractOperationName(', `${TITLE_OF}\nfunction fuzzyExtractOperationName(`],
  ],
  '@graphiql/plugin-history/dist/index.js': [['title: "History"', 'title: "历史 / History"']],
  '@graphiql/plugin-history/dist/components.js': [
    ['const t2 = "History"', 'const t2 = "历史 / History"'],
    ['      "History",', '      "历史 History",'],
    ['success: "Cleared"', 'success: "已清空"'],
    ['error: "Failed to Clear"', 'error: "未能清空"'],
    ['|| "Clear"', '|| "清空"'],
    ['placeholder: "Type a label"', 'placeholder: "名称"'],
    ['children: "Save"', 'children: "保存"'],
    ['"Set active"', '"放入当前标签页 / Set active"'],
    ['"Edit label"', '"改名 / Edit label"'],
    ['"Remove favorite" : "Add favorite"', '"取消收藏 / Remove favorite" : "收藏 / Add favorite"'],
    [
      'props.item.label || props.item.operationName',
      'props.item.label || titleOf(props.item.query) || props.item.operationName',
    ],
    ['function formatQuery(', `${TITLE_OF}\nfunction formatQuery(`],
    ['"Delete from history"', '"从历史中删除 / Delete from history"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/context.js': [
    ['title: "Documentation Explorer"', 'title: "文档 / Documentation Explorer"'],
    ['name: "Docs"', 'name: "文档 Docs"'],
    ['[aria-label="Show Documentation Explorer"]', '[aria-label="打开文档 / Documentation Explorer"]'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/doc-explorer.js': [
    ['"Error fetching schema"', '"未能读取模式 / Error fetching schema"'],
    ['"Schema is invalid: "', '"模式有误 / Schema is invalid: "'],
    ['"No GraphQL schema available"', '"没有可用的模式 / No GraphQL schema available"'],
    ['"aria-label": "Documentation Explorer"', '"aria-label": "文档 / Documentation Explorer"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/search.js': [
    ['`Search ${navItem.name}...`', '`查找 / Search ${navItem.name}`'],
    ['"No results found"', '"没有结果"'],
    ['"Other results"', '"其他结果"'],
    ['isMatch(typeName, searchValue)', 'isMatch(wordsOf(typeName, type, searchValue), searchValue)'],
    ['isMatch(fieldName, searchValue)', 'isMatch(wordsOf(fieldName, field, searchValue), searchValue)'],
    ['isMatch(arg.name, searchValue)', 'isMatch(wordsOf(arg.name, arg, searchValue), searchValue)'],
    [
      'jsx(Field, { field: result.field, argument: result.argument })',
      'jsxs(Fragment, { children: [jsx(Field, { field: result.field, argument: result.argument }), labelOf(result)] })',
    ],
    [
      'jsx(Type, { type: result_0.type })',
      'jsxs(Fragment, { children: [jsx(Type, { type: result_0.type }), labelOf(result_0)] })',
    ],
    [
      'jsx(Field, { field: result_1.field, argument: result_1.argument })\n',
      'jsx(Field, { field: result_1.field, argument: result_1.argument }),\n    labelOf(result_1)\n',
    ],
    ['function isMatch(', `${SEARCH_IN_DESCRIPTIONS}\nfunction isMatch(`],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/section.js': [
    // The section's name is also a key to its icon, so it is translated only where it is shown.
    ['      t1,\n      title\n', '      t1,\n      CHINESE[title] ?? title\n'],
    [
      'const TYPE_TO_ICON = {',
      'const CHINESE = { "Arguments": "参数 Arguments", "Deprecated Arguments": "已弃用参数", ' +
        '"Deprecated Enum Values": "已弃用枚举值", "Deprecated Fields": "已弃用字段", "Directives": "指令 Directives", ' +
        '"Enum Values": "枚举值 Enum Values", "Fields": "字段 Fields", "Implements": "实现 Implements", ' +
        '"Implementations": "实现类型 Implementations", "Possible Types": "可能的类型 Possible Types", ' +
        '"Root Types": "根类型 Root Types", "Type": "类型 Type", "All Schema Types": "全部类型 All Schema Types" };\n' +
        'const TYPE_TO_ICON = {',
    ],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/field-documentation.js': [
    ['"Show Deprecated Arguments"', '"显示已弃用参数"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/type-documentation.js': [
    ['"Show Deprecated Fields"', '"显示已弃用字段"'],
    ['"Show Deprecated Values"', '"显示已弃用枚举值"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/schema-documentation.js': [
    // The list of all types says in Chinese what each is.
    [
      'jsx("div", { children: /* @__PURE__ */ jsx(TypeLink, { type }) }, type.name)',
      'jsxs("div", { children: [jsx(TypeLink, { type }), ' +
        'jsx("small", { className: "type-label", ' +
        'children: /^\\p{Script=Han}[^：（；/]*/u.exec(type.description ?? "")?.[0] })] }, type.name)',
    ],
    [
      '"A GraphQL schema provides a root type for each kind of operation."',
      '"从“查询”根类型 Query 开始浏览；每个类型、字段都有中英文说明。"',
    ],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/deprecation-reason.js': [['"Deprecated"', '"已弃用"']],
  '@graphiql/plugin-doc-explorer/dist/components/argument.js': [['"Deprecated"', '"已弃用"']],
};
