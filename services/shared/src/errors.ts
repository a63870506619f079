import { GraphQLError } from 'graphql';
import type { Language } from './language';
import { shownDetails } from './shown-text';

interface ErrorDefinition {
  /** HTTP-independent class of the failure, for readers of docs/errors.md. */
  readonly kind: 'input' | 'absent' | 'forbidden' | 'conflict' | 'unavailable' | 'defect';
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
  TRANSITION_REFUSED: {
    kind: 'conflict',
    zh: '{entity}“{key}”不能由 {from} 转为 {to}：{whyZh}当前可转为：{allowed}。',
    en: '{entity} "{key}" cannot go from {from} to {to}: {whyEn} It may go to: {allowed}.',
  },
  DATE_IN_FUTURE: {
    kind: 'input',
    zh: '{field} 为 {day}，晚于今日（{today}）；请填已发生的日期。',
    en: '{field} is {day}, after today ({today}); give a day that has come.',
  },
  DATE_TOO_EARLY: {
    kind: 'input',
    zh: '{field} 为 {day}，早于 {earliest}；请核对日期。',
    en: '{field} is {day}, before {earliest}; check the date.',
  },
  NUMBER_OUT_OF_RANGE: {
    kind: 'input',
    zh: '{field} 为 {value}，应在 {minimum} 到 {maximum} 之间。',
    en: '{field} is {value}; give a number from {minimum} to {maximum}.',
  },
  MONTH_INVALID: {
    kind: 'input',
    zh: '{field} 不是月份；请填 YYYY-MM，例如 2025-12。',
    en: '{field} is no month; write it YYYY-MM, such as 2025-12.',
  },
  AMOUNT_TOO_LARGE: {
    kind: 'input',
    zh: '{field} 超过 {maximum} 分，不能精确表示；请缩小范围后再查。',
    en: '{field} is above {maximum} fen and cannot be told exactly; ask for less at once.',
  },
  STIPEND_RATE_SUBJECT: {
    kind: 'input',
    zh: '{kind} 的标准须填 {wanted}，不填 {unwanted}。',
    en: 'A rate of kind {kind} takes {wanted} and no {unwanted}.',
  },
  OUTSIDE_STIPEND_POLICY: {
    kind: 'input',
    zh: '{field} 为 {day}，不在政策的施行期内（{from} 至 {to}）。',
    en: '{field} is {day}, outside the days on which the policy is in force ({from} to {to}).',
  },
  STIPEND_CYCLE_EXISTS: {
    kind: 'conflict',
    zh: '该政策 {month} 的发放周期已开立；请用 stipendCycles 查找。',
    en: 'The cycle of this policy for {month} is already open; find it with stipendCycles.',
  },
  RECONCILIATION_MISMATCH: {
    kind: 'conflict',
    zh: '实发合计 {paidFen} 分与银行合计 {bankFen} 分不符；请核对回盘文件，银行退回的先登记退回。',
    en: 'What was paid sums to {paidFen} fen, the bank to {bankFen}; compare the file, and record first what the bank returned.',
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
  UNAUTHENTICATED: {
    kind: 'forbidden',
    zh: '{field} 不对外公开；请以持有相应角色的身份登录后再请求（所需角色：{roles}）。',
    en: '{field} is not public; ask with the token of a role that may use it ({roles}).',
  },
  FORBIDDEN: {
    kind: 'forbidden',
    zh: '当前身份不能使用 {field}；所需角色：{roles}。',
    en: 'This identity may not use {field}; it takes one of the roles {roles}.',
  },
  AGREEMENT_LACKS_FIELD: {
    kind: 'forbidden',
    zh: '数据共享协议不含 {field}；请先补充协议。',
    en: 'The data sharing agreement does not cover {field}; have it extended first.',
  },
  PURPOSE_REQUIRED: {
    kind: 'forbidden',
    zh: '使用 {field} 须说明用途；请在请求头 x-purpose 中写明（URL 编码）。',
    en: 'Using {field} takes a stated purpose; state it in the header x-purpose (percent-encoded).',
  },
  PERSONAL_DATA_CLOSED: {
    kind: 'unavailable',
    zh: '{service} 未配置个人信息密钥，个人信息不能读写；请设置 PERSONAL_DATA_KEYS。',
    en: '{service} has no keys for personal data, which can be neither read nor written; set PERSONAL_DATA_KEYS.',
  },
  ID_NUMBER_INVALID: {
    kind: 'input',
    zh: '证件号码 {masked} 不是有效的公民身份号码（GB 11643）：位数、出生日期或校验码有误；请核对证件。',
    en: 'The identity number {masked} is not valid (GB 11643): its length, its date or its check character is wrong. Compare it with the document.',
  },
  ID_NUMBER_BIRTH_DATE_MISMATCH: {
    kind: 'input',
    zh: '证件号码 {masked} 中的出生日期与所填的出生日期不符；请核对证件。',
    en: 'The date of birth in the identity number {masked} is not the one given; compare both with the document.',
  },
  PHONE_INVALID: {
    kind: 'input',
    zh: '电话 {masked} 不是有效号码；请填 11 位手机号，或带区号的固定电话。',
    en: 'The telephone number {masked} is not valid; give a mobile number of 11 digits, or a fixed line with its area code.',
  },
  BIRTH_DATE_IN_FUTURE: {
    kind: 'input',
    zh: '出生日期晚于今日（{today}）。',
    en: 'The date of birth lies after today ({today}).',
  },
  TEXT_INVALID: {
    kind: 'input',
    zh: '{field} 须为 {minimum} 至 {maximum} 个字，且不含控制字符。',
    en: '{field} takes {minimum} to {maximum} characters and no control characters.',
  },
  AGE_BELOW_MINIMUM: {
    kind: 'input',
    zh: '未满 {minimum} 周岁，不能登记为 {entity}。',
    en: 'Somebody under {minimum} cannot be registered as a {entity}.',
  },
  ALREADY_REGISTERED: {
    kind: 'conflict',
    zh: '该证件号码已登记过 {entity}；请按证件号码查找后更新，不要重复登记。',
    en: 'A {entity} with this identity number is already on record; find it by the number and change it.',
  },
  ERASED: {
    kind: 'conflict',
    zh: '{entity}“{key}”已注销，不能再修改。',
    en: '{entity} "{key}" has been erased and can no longer be changed.',
  },
  NOT_A_MINOR: {
    kind: 'input',
    zh: '{entity}“{key}”不是未成年人，读取其个人信息无须批准。',
    en: '{entity} "{key}" is not a minor; no leave is needed to read their data.',
  },
  APPROVER_IS_READER: {
    kind: 'forbidden',
    zh: '不能批准本人读取；请由另一位干部批准。',
    en: 'Nobody gives leave to themselves; let another officer approve.',
  },
  APPROVAL_PERIOD_INVALID: {
    kind: 'input',
    zh: '有效期止日 {validUntil} 应在今日（{today}）至 {latest} 之间。',
    en: 'The last day {validUntil} must lie between today ({today}) and {latest}.',
  },
  CONFLICT: {
    kind: 'conflict',
    zh: '{entity}“{key}”已被他人修改：请求依据的版本为 {expectedVersion}，当前版本为 {currentVersion}；请重新读取后再改。',
    en: '{entity} "{key}" has been changed meanwhile: version {expectedVersion} was expected, the current one is {currentVersion}. Read it again, then change it.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    kind: 'conflict',
    zh: '幂等键“{key}”已用于另一请求（{operation}）；每个操作请使用新的键。',
    en: 'The idempotency key "{key}" has been used for another request ({operation}); use a new key for each.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    kind: 'input',
    zh: '幂等键须为 8 至 64 个字母、数字、点、横线或下划线，且不得为证件号码或电话号码；宜用 UUID。',
    en: 'An idempotency key has 8 to 64 letters, digits, dots, hyphens or underscores, and is not the number of a document or telephone; use a UUID.',
  },
  TOKEN_INVALID: {
    kind: 'forbidden',
    zh: '访问令牌无效（{reason}）；请重新取得令牌，以 Authorization: Bearer <令牌> 发送，或不带令牌以公众身份访问。',
    en: 'The access token is not valid ({reason}); get a new one and send it as Authorization: Bearer <token>, or send none to be served as the public.',
  },
  PURPOSE_INVALID: {
    kind: 'input',
    zh: '请求头 x-purpose 无效（{reason}）；请写明用途，UTF-8 百分号编码，解码后不超过 {maximum} 个字符，不含控制字符。',
    en: 'The header x-purpose is not valid ({reason}); state the purpose in percent-encoded UTF-8, at most {maximum} characters once decoded, no control characters.',
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    kind: 'unavailable',
    zh: '身份认证服务暂时无法连接，令牌不能核验；请稍后重试，或不带令牌以公众身份访问。',
    en: 'The identity provider cannot be reached, so the token cannot be checked; try again later, or send no token to be served as the public.',
  },
  VIEWER_HEADER_REFUSED: {
    kind: 'forbidden',
    zh: '请求头 x-viewer 未被接受（{reason}）；它只由网关签发。经网关访问；若已经网关，请核对各进程的 VIEWER_SIGNING_KEY 与时钟。',
    en: 'The header x-viewer was refused ({reason}); the gateway alone may issue it. Ask through the gateway; if you did, compare VIEWER_SIGNING_KEY and the clocks of the processes.',
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
 * `extensions.details` and the message in the language it asked for. Of a detail that the client has sent, only what
 * has the form of a key is kept.
 */
export class Fault extends GraphQLError {
  readonly details: ErrorDetails;

  constructor(
    readonly code: ErrorCode,
    given: ErrorDetails = {},
  ) {
    const details = shownDetails(given);
    super(errorMessage(code, details, 'en'), { extensions: { code, details } });
    this.details = details;
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
