import { GraphQLError } from 'graphql';
import type { Language } from './language';

interface ErrorDefinition {
  /** HTTP-independent class of the failure, for readers of docs/errors.md. */
  readonly kind: 'input' | 'absent' | 'unavailable' | 'defect';
  /** Message templates; `{name}` is replaced by the detail of that name. */
  readonly zh: string;
  readonly en: string;
}

/**
 * Every error code that a service of this graph answers with. `docs/errors.md` is generated from it;
 * a code, once published, keeps its meaning.
 */
export const errorDefinitions = {
  PAGE_SIZE_OUT_OF_RANGE: {
    kind: 'input',
    zh: '参数 {argument} 为 {value}，应在 {minimum} 到 {maximum} 之间。',
    en: 'Argument {argument} is {value}; give a number from {minimum} to {maximum}.',
  },
  PAGE_ARGUMENTS_CONFLICT: {
    kind: 'input',
    zh: '参数 {one} 与 {other} 不能同时使用；向后翻页用 first/after，向前翻页用 last/before。',
    en: 'Arguments {one} and {other} exclude each other; page forward with first/after or backward with last/before.',
  },
  CURSOR_INVALID: {
    kind: 'input',
    zh: '参数 {argument} 的游标“{value}”无法识别，或来自另一种排序；请使用同一列表、同一 orderBy 返回的 cursor。',
    en: 'The cursor "{value}" in argument {argument} is not readable or belongs to another order; use a cursor that this list returned under the same orderBy.',
  },
  REGION_NOT_FOUND: {
    kind: 'absent',
    zh: '没有代码为“{code}”的行政区划；代码为 2、4、6 或 9 位数字，可用 regions 按名称（nameContains）查找。',
    en: 'There is no region with code "{code}"; codes have 2, 4, 6 or 9 digits, find one by its name with regions and nameContains.',
  },
  REGION_EDITION_NOT_FOUND: {
    kind: 'absent',
    zh: '没有载入版本“{edition}”的区划代码；已载入：{loaded}。',
    en: 'Edition "{edition}" of the division codes is not loaded; loaded: {loaded}.',
  },
  NOT_FOUND: {
    kind: 'absent',
    zh: '没有 {entity}“{key}”。',
    en: 'There is no {entity} "{key}".',
  },
  ARGUMENTS_EXACTLY_ONE: {
    kind: 'input',
    zh: '参数 {arguments} 须给出且只给出一个。',
    en: 'Give exactly one of the arguments {arguments}.',
  },
  DATE_RANGE_INVALID: {
    kind: 'input',
    zh: '起始日期 {from} 晚于截止日期 {to}。',
    en: 'The range begins on {from}, after its end on {to}.',
  },
  BODY_TOO_LARGE: {
    kind: 'input',
    zh: '请求正文超过 {limitBytes} 字节；请减少变量中的数据，或分多次请求。',
    en: 'The request body is larger than {limitBytes} bytes; send less in the variables, or several requests.',
  },
  REQUEST_UNREADABLE: {
    kind: 'input',
    zh: '请求无法读取（{reason}）；请以 Content-Type: application/json 发送 {"query": "…"}。',
    en: 'The request cannot be read ({reason}); send {"query": "…"} with Content-Type: application/json.',
  },
  DATABASE_UNAVAILABLE: {
    kind: 'unavailable',
    zh: '{service} 的数据库暂时不可用，请稍后重试。',
    en: 'The database of {service} cannot be reached; try again later.',
  },
  SUBGRAPH_UNAVAILABLE: {
    kind: 'unavailable',
    zh: '子图 {service} 无法连接（{reason}），其字段为空，其余照常返回；请稍后重试。',
    en: 'Subgraph {service} cannot be reached ({reason}); its fields are null, the rest is answered. Try again later.',
  },
  SUBGRAPH_TIMEOUT: {
    kind: 'unavailable',
    zh: '子图 {service} 在 {milliseconds} 毫秒内没有应答，其字段为空，其余照常返回；请稍后重试。',
    en: 'Subgraph {service} did not answer within {milliseconds} ms; its fields are null, the rest is answered. Try again later.',
  },
  SUBGRAPH_RESPONSE_INVALID: {
    kind: 'unavailable',
    zh: '子图 {service} 的应答不是 GraphQL 应答（HTTP {status}），其字段为空，其余照常返回。',
    en: 'Subgraph {service} answered with something that is not a GraphQL response (HTTP {status}); its fields are null, the rest is answered.',
  },
  INTERNAL_SERVER_ERROR: {
    kind: 'defect',
    zh: '内部错误，已记录；报告时请附请求编号 {requestId}。',
    en: 'Internal error, logged; quote request id {requestId} when you report it.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorDefinitions;

/** Values named in an error's message; also sent to the client as `extensions.details`. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An expected failure. Throw it from anywhere below a resolver: the client receives `extensions.code`,
 * `extensions.details` and the message in the language it asked for.
 */
export class Fault extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(errorMessage(code, details, 'en'), { extensions: { code, details } });
  }
}

/** The message of an error code in one language, details filled in. */
export function errorMessage(code: ErrorCode, details: ErrorDetails, language: Language): string {
  return errorDefinitions[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(details[name] ?? '?'),
  );
}

/** Whether a code found in a response is one of this graph's own (and so has messages here). */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorDefinitions, code);
}
