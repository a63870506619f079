import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { AccessRules } from '../../services/shared/src/access/rule';
import type { AnyEntity } from '../../services/shared/src/entity';
import { roles, type Role } from '../../services/shared/src/viewer';
import { cellOf, marks, recordsCell, reachLabel } from './cells';
import { guardedInputs } from './inputs';

/** A service as the document sees it: its schema's rules, and the rows of its types. */
export interface AccessSource {
  readonly name: string;
  readonly rules: AccessRules;
  readonly entities: readonly AnyEntity[];
}

const headers: Readonly<Record<Role, string>> = {
  PUBLIC: '公众',
  VOLUNTEER: '志愿者',
  COMMUNITY_WORKER: '社区工作者',
  AGENCY: '机构',
  OFFICER: '干部',
  ANALYST: '分析',
  BUREAU: '协作部门',
  AUDITOR: '审计',
  ADMIN: '管理员',
};

/** One row of a table: what it is about, and a cell for each role. */
type Row = readonly [what: string, ...cells: string[]];

const rowOf = (what: string, cell: (role: Role) => string): Row => [what, ...roles.map(cell)];

function table(first: string, rows: readonly Row[]): string {
  const lines = [[first, ...roles.map((role) => headers[role])], ['---', ...roles.map(() => ':-:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The whole document. @param common names of the types that every service has */
export function accessDocument(sources: readonly AccessSource[], common: ReadonlySet<string>): string {
  const [first] = sources;
  const sections = sources.map((source) => serviceSection(source, (type) => !common.has(type)));
  const shared = typeSections(first!, (type) => common.has(type));
  return `${[opening, ...sections, `## 各服务共有 / In every service`, shared].join('\n\n')}\n`;
}

function serviceSection(source: AccessSource, included: (type: string) => boolean): string {
  const inputs = guardedInputs(source.rules);
  const guarded =
    inputs.length === 0
      ? []
      : [
          '### 受限的参数、输入字段与枚举值 / Guarded arguments, input fields and enum values',
          '未列出的输入随其所属字段。个人信息用于检索时逐次留痕。 / Inputs that are not listed go with their field; a search by personal data is put on record.',
          table(
            '位置 / place',
            inputs.map(({ place, rule }) => rowOf(`\`${place}\``, (role) => cellOf(rule, null, role))),
          ),
        ];
  return [`## ${source.name}`, typeSections(source, included), ...guarded].join('\n\n');
}

function typeSections({ rules, entities }: AccessSource, included: (type: string) => boolean): string {
  const entityOf = (type: string) => entities.find(({ name }) => name === type) ?? null;
  const types = rules.objectTypes().filter(({ name }) => included(name));
  const isOpen = (type: GraphQLObjectType) =>
    entityOf(type.name) === null &&
    !isRoot(rules.schema, type) &&
    fieldsOf(type).every((field) => {
      const rule = rules.ofField(type, field)!;
      return rule.roles.includes('PUBLIC') && !rule.smallCells;
    });
  const open = types.filter(isOpen);
  const list = open.map(
    (type) =>
      `- \`${type.name}\`：${fieldsOf(type)
        .map(({ name }) => `\`${name}\``)
        .join(' ')}`,
  );
  const tables = types
    .filter((type) => !open.includes(type))
    .map((type) => `### ${type.name}\n\n${typeTable(rules, type, entityOf(type.name), entityOf)}`);
  return [
    ...tables,
    ...(list.length === 0
      ? []
      : [
          `### 各字段均为 ${marks.everybody} 的类型 / Types whose every field is everybody's`,
          '所含记录各从其类型。 / The records in them go by their own types.',
          list.join('\n'),
        ]),
  ].join('\n\n');
}

function typeTable(
  rules: AccessRules,
  type: GraphQLObjectType,
  entity: AnyEntity | null,
  entityOf: (type: string) => AnyEntity | null,
): string {
  const records = entity === null ? [] : [rowOf('**记录 / records**', (role) => recordsCell(entity, role))];
  const isMutation = type === rules.schema.getMutationType();
  const fields = fieldsOf(type).map((field) => {
    const rule = rules.ofField(type, field)!;
    const changed = isMutation ? changedEntity(field, entityOf) : null;
    return rowOf(`\`${field.name}\``, (role) =>
      changed !== null && rule.roles.includes(role)
        ? (reachLabel(changed, role) ?? marks.none)
        : cellOf(rule, entity, role),
    );
  });
  return table(isMutation ? '变更 / mutation' : '字段 / field', [...records, ...merged(fields)]);
}

/** Rows with the same cells as one row: what differs stands out. */
function merged(rows: readonly Row[]): Row[] {
  const byCells = new Map<string, Row>();
  for (const [what, ...cells] of rows) {
    const key = cells.join('|');
    const same = byCells.get(key);
    byCells.set(key, [same === undefined ? what : `${same[0]} ${what}`, ...cells]);
  }
  return [...byCells.values()];
}

/** The entity whose row a mutation makes or changes: the one its payload holds. */
function changedEntity(
  mutation: GraphQLField<unknown, unknown>,
  entityOf: (type: string) => AnyEntity | null,
): AnyEntity | null {
  const payload = getNamedType(mutation.type);
  const held = isObjectType(payload)
    ? fieldsOf(payload).map(({ type }) => entityOf(getNamedType(type).name))
    : [];
  return held.find((entity) => entity !== null) ?? null;
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

/** Fields of a type but for those that federation adds. */
function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
}

const opening = `# 访问规则 / Who may read and change what

<!-- Generated from the services' schemas and entities by npm run access-document: do not edit. -->

由各服务 \`schema.graphql\` 中的 \`@access\` 与各实体的 \`reach\` 生成；所列即所执行。一种身份可兼多个角色，各角色只在自己的范围内有效。

## 图例 / Legend

| 标记 | 含义 | meaning |
| --- | --- | --- |
| ${marks.everybody} | 所有人；在个人信息一栏为全文 | everybody; of a personal datum: in full |
| ${marks.role} | 有此角色即可使用；能得到哪些记录，见该记录的类型 | whoever has the role; which records it gives, see their type |
| 辖区 | 本人辖区之内的记录；之外视同不存在 | records of one's region; others are as if they were not there |
| 本社区 | 本人所在社区的记录 | records of one's own community |
| 本机构 | 本机构的记录 | records of one's own agency |
| 本人 | 自己的记录；全文，无须说明用途 | one's own record; in full without a purpose |
| 已公布 | 处于公布状态的记录 | records in a published state |
| 全部 | 每一条记录 | every record |
| ${marks.masked} | 遮盖，例如 \`138****0000\` | masked |
| ${marks.full} | 遮盖；说明用途（\`x-purpose\`）后可见全文，逐条留痕；未成年人另须他人批准 | masked; in full for a stated purpose, each record on record; a minor's also takes somebody else's leave |
| ${marks.fewWithheld} | 人数；1 至 4 不予公布（null） | a count of persons; 1 to 4 are withheld (null) |
| ·协议 | 须说明用途，且数据共享协议含该字段 | takes a stated purpose, and an agreement that covers the field |
| ${marks.parents} | 随其所属的记录 | as the record they belong to |
| ${marks.none} | 不可 | not at all |

每表首行“记录”为各角色能得到哪些记录；标 ${marks.everybody} 的字段，凡得到记录者皆可见；规则相同的字段列在一行。“变更”一栏为可登记、
可修改的范围。

The first row of a table, *records*, says which records a role is given at all; a field marked ${marks.everybody} is seen of
all of them; fields with the same rule stand in one row. For a mutation the cell says among which records it may be done.`;
