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
  DATE_TOO_LATE: {
    kind: 'input',
    zh: '{field} 为 {day}，晚于 {latest}；请核对日期。',
    en: '{field} is {day}, after {latest}; check the date.',
  },
  COMMUNITY_NOT_FOUND: {
    kind: 'absent',
    zh: '没有编号为“{key}”的社区；请用平台编号。平台新登记的社区，先以 recordCommunity 告知人才子图。',
    en: 'There is no community with id "{key}"; give its platform-issued id. One that the platform registered lately is made known with recordCommunity first.',
  },
  ALREADY_RECORDED: {
    kind: 'conflict',
    zh: '{entity}“{key}”已登记过，不要重复登记。',
    en: '{entity} "{key}" is already on record; do not record it again.',
  },
  STATE_MISMATCH: {
    kind: 'conflict',
    zh: '{entity}“{key}”处于 {state}；此事须在 {needed} 时办理。',
    en: '{entity} "{key}" is {state}; this is done while it is {needed}.',
  },
  PLACE_REQUIRED: {
    kind: 'input',
    zh: '{of} 须填 {field}。',
    en: '{of} takes {field}; give it.',
  },
  PLACE_NOT_ALLOWED: {
    kind: 'input',
    zh: '{of} 不填 {field}；请去掉。',
    en: '{of} takes no {field}; leave it out.',
  },
  OVERLAPPING_EMPLOYMENT: {
    kind: 'conflict',
    zh: '该人员自 {from} 至 {to} 已有全职任职；一人一日至多一个全职任职，请先结束前者，或登记为非全职。',
    en: 'The worker has a full-time employment from {from} to {to}, and nobody has two on one day; end that one first, or make this one part-time.',
  },
  POST_MISMATCH: {
    kind: 'input',
    zh: '任职的 {field} 与岗位的不一致；请按岗位填写。',
    en: 'The {field} of the employment is not that of the post; give that of the post.',
  },
  POST_NOT_STANDING: {
    kind: 'conflict',
    zh: '岗位自 {from} 设立，{to} 起撤销；{day} 不在其间。',
    en: 'The post stands from {from} until it is abolished on {to}; {day} is not within.',
  },
  QUOTA_EXCEEDED: {
    kind: 'conflict',
    zh: '{day} 岗位员额为 {quota}，在岗 {holders} 人，超出员额；请改期，或先调整员额、办理离岗。',
    en: 'On {day} the post would have {holders} holders, more than its quota of {quota}; choose other days, or adjust the quota or end employments first.',
  },
  OVERLAPPING_SECONDMENT: {
    kind: 'conflict',
    zh: '该任职自 {from} 至 {to} 已有借调；一个任职一日至多一次借调，请改期。',
    en: 'The employment is seconded from {from} to {to}, and it cannot be twice on one day; choose other days.',
  },
  SECONDMENT_OUTSIDE_EMPLOYMENT: {
    kind: 'conflict',
    zh: '借调自 {from} 至 {to}，不在任职起止日期之内；请先调整借调日期。',
    en: 'The secondment from {from} to {to} does not lie within the days of the employment; change its days first.',
  },
  SECONDMENT_OUTSIDE_COUNTY: {
    kind: 'input',
    zh: '借用单位在区划 {code}，不在县（市、区）{county} 之内；不得向上级或外县借出社区工作者，请填本县或其乡镇、街道。',
    en: 'Who borrows is in region {code}, outside of county {county}; community staff is lent neither upward nor to another county, so give the county or one of its townships.',
  },
  HOLDER_BELOW_MINIMUM_AGE: {
    kind: 'input',
    zh: '{field} 为 {day}，当时持有人未满 {minimum} 周岁；请核对日期与出生日期。',
    en: '{field} is {day}, when the holder was under {minimum}; check the date, and the date of birth.',
  },
  CERTIFICATE_LEVEL_HELD: {
    kind: 'conflict',
    zh: '该人员已有级别为 {level} 的证书（{issuedOn} 发证）；同一级别只登记一本，请核对。',
    en: 'The worker already holds a certificate of level {level}, issued on {issuedOn}; one of each level is recorded. Compare the two.',
  },
  REGISTRATION_ACTIVE: {
    kind: 'conflict',
    zh: '证书“{key}”已有一期登记，状态为 {state}；{whatZh}',
    en: 'Certificate "{key}" already has a registration in state {state}; {whatEn}',
  },
  RULE_MISSING: {
    kind: 'absent',
    zh: '区划“{code}”在 {day} 没有适用的 {rule}；请先用 {mutation} 增补。',
    en: 'No {rule} applies to region "{code}" on {day}; add one with {mutation} first.',
  },
  RULE_DAY_TAKEN: {
    kind: 'conflict',
    zh: '区划“{code}”已有自 {day} 起施行的 {rule}；请改用另一施行日期。',
    en: 'Region "{code}" already has a {rule} in force from {day}; choose another first day.',
  },
  DAILY_MINUTES_EXCEEDED: {
    kind: 'input',
    zh: '{day} 已登记 {recordedMinutes} 分钟，再加 {minutes} 分钟超过一日的 {maximum} 分钟；请核对。',
    en: '{recordedMinutes} minutes are on record for {day}; with {minutes} more they exceed the {maximum} of a day. Check them.',
  },
  EXAM_REGISTERED_TWICE: {
    kind: 'conflict',
    zh: '该人员已报考 {year} 年度 {level} 级考试；如需更改，请先撤销原报考。',
    en: 'The worker is already registered for the {year} examination of level {level}; withdraw that registration first.',
  },
  EXAM_NOT_SAT: {
    kind: 'conflict',
    zh: '报考“{key}”没有参考记录（状态 {state}），不能报销；请先登记参考。',
    en: 'Exam registration "{key}" has no record of sitting (state {state}), so that its fee is not reimbursed; record the sitting first.',
  },
  REIMBURSED_ALREADY: {
    kind: 'conflict',
    zh: '报考“{key}”已申请过报销（状态 {state}）；每次报考只报销一次，退回的请重新提交原申请。',
    en: 'A reimbursement was already asked for exam registration "{key}" (state {state}); there is one for each, and a returned one is submitted again.',
  },
  FIELD_REQUIRED: {
    kind: 'input',
    zh: '{field} 不能为空：{whyZh}',
    en: 'Give {field}: {whyEn}',
  },
  REGION_OUTSIDE: {
    kind: 'input',
    zh: '{field} 的区划“{code}”不在“{outer}”之下；请填其下的区划代码。',
    en: 'The region "{code}" in {field} is not under "{outer}"; give the code of one that is.',
  },
  DATE_OUTSIDE_PERIOD: {
    kind: 'input',
    zh: '{field} 为 {day}，不在 {from} 至 {to} 之间。',
    en: '{field} is {day}, which is not within {from} to {to}.',
  },
  SESSION_NOT_HELD: {
    kind: 'conflict',
    zh: '培训期次“{key}”为 {state}；登记已举办（holdTrainingSession）之后才能登记参训。',
    en: 'The session "{key}" is {state}; attendance is recorded once it was held (holdTrainingSession).',
  },
  SESSION_NOT_REVISABLE: {
    kind: 'conflict',
    zh: '培训期次“{key}”为 {state}，只有已安排（PLANNED）的可以调整。',
    en: 'The session "{key}" is {state}; only one that is PLANNED can be revised.',
  },
  ATTENDANCE_REPEATED: {
    kind: 'conflict',
    zh: '该人员在本期培训已有参训记录“{key}”；有误请先作废（annulAttendance）再登记。',
    en: 'The worker has an attendance "{key}" at this session; if it is wrong, annul it (annulAttendance), then record anew.',
  },
  TRAINER_NOT_APPOINTED: {
    kind: 'conflict',
    zh: '师资“{key}”在 {day} 不在聘；请换在聘的师资，或先聘任。',
    en: 'The trainer "{key}" is not appointed on {day}; choose one who is, or appoint them first.',
  },
  PRACTICE_BASE_NOT_ACTIVE: {
    kind: 'conflict',
    zh: '实践基地“{key}”为 {status}，不能安排培训；请换运行中（ACTIVE）的基地。',
    en: 'The practice base "{key}" is {status}, so that nothing can be planned there; choose one that is ACTIVE.',
  },
  CATALOGUE_NUMBER_TAKEN: {
    kind: 'conflict',
    zh: '目录号“{key}”已用于另一课程包；请用新的目录号。',
    en: 'The catalogue number "{key}" belongs to another course package; use a new one.',
  },
  ALREADY_ENDED: {
    kind: 'conflict',
    zh: '{entity}“{key}”的截止日为 {day}；此后的事项不能再登记在其下，也不能再次结束。',
    en: '{entity} "{key}" ended on {day}; nothing after that day belongs to it, and it does not end twice.',
  },
  PERIOD_OVERLAPS: {
    kind: 'conflict',
    zh: '{entity}：{field} 在 {from} 或以后已有一项，日期不能重叠；请先结束那一项，再从其截止日的次日起办理。',
    en: '{entity}: on {from} or later {field} has one already, and their days may not overlap; end that one first, then begin on the day after its last.',
  },
  SAME_PERSON: {
    kind: 'input',
    zh: '{one} 与 {other} 是同一人；请填两个不同的人。',
    en: '{one} and {other} are one person; give two different persons.',
  },
  ALREADY_ON_RECORD: {
    kind: 'conflict',
    zh: '{entity}：同一 {field} 已有记录，一人只登记一次；请更正原有记录。',
    en: '{entity}: there is one on record for this {field} already; correct that one.',
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
