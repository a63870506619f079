import { referenceId } from '../../shared/src/identifier';
import type { Role, Viewer } from '../../shared/src/viewer';

/** Somebody to be in the demo: one for each role. */
export interface DemoPersona {
  readonly key: string;
  readonly role: Role;
  /** Chinese label, then the same in English. */
  readonly label: string;
  readonly labelInEnglish: string;
  /** Where the role extends to, in words; null where it has no region. */
  readonly region: string | null;
  /** What it may do, in one sentence. */
  readonly may: string;
  readonly mayInEnglish: string;
  /** Null for the public, who need no token. */
  readonly viewer: Viewer | null;
}

const jinquanRoad = referenceId('2023', '620902002010');

/** The first of the demo's registered volunteers of Guiding. */
const volunteerOfGuiding = '00000000-5227-8230-8000-000000000001';

/** The people and systems that demo mode lets anybody be. */
export const demoPersonas: readonly DemoPersona[] = [
  {
    key: 'public',
    role: 'PUBLIC',
    label: '公众',
    labelInEnglish: 'Public',
    region: null,
    may: '查看公开内容：区划、试点、项目和汇总数字，不含个人信息。',
    mayInEnglish: 'Sees what is published: regions, pilots, projects and totals; no personal data.',
    viewer: null,
  },
  {
    key: 'volunteer',
    role: 'VOLUNTEER',
    label: '志愿者',
    labelInEnglish: 'Volunteer',
    region: '贵定县',
    may: '查看自己的档案、服务时长和证明，报名参加活动。',
    mayInEnglish: 'Sees their own record, hours and proofs, and signs up.',
    viewer: {
      subject: 'demo:volunteer',
      roles: ['VOLUNTEER'],
      regionScope: '522723',
      volunteer: volunteerOfGuiding,
    },
  },
  {
    key: 'community-worker',
    role: 'COMMUNITY_WORKER',
    label: '社区工作者',
    labelInEnglish: 'Community worker',
    region: '金泉路社区',
    may: '管理本社区的志愿者、服务需求、活动和自己的个案。',
    mayInEnglish:
      'Looks after the volunteers, requests and activities of the community, and their own cases.',
    viewer: {
      subject: 'demo:community-worker',
      roles: ['COMMUNITY_WORKER'],
      regionScope: '620902002',
      community: jinquanRoad,
    },
  },
  {
    key: 'agency',
    role: 'AGENCY',
    label: '社工机构',
    labelInEnglish: 'Social work agency',
    region: '内蒙古自治区',
    may: '查看本机构的项目、合同和派驻社工。',
    mayInEnglish: 'Sees the agency’s projects, contracts and stationed workers.',
    viewer: {
      subject: 'demo:agency',
      roles: ['AGENCY'],
      regionScope: '15',
      agency: 'demo-agency',
    },
  },
  {
    key: 'officer',
    role: 'OFFICER',
    label: '干部',
    labelInEnglish: 'Officer',
    region: '内蒙古自治区',
    may: '查看、审批和修改本区划的全部数据；说明用途后可见完整个人信息。',
    mayInEnglish:
      'Sees, approves and changes all of the region; personal data in full with a stated purpose.',
    viewer: { subject: 'demo:officer', roles: ['OFFICER'], regionScope: '15' },
  },
  {
    key: 'analyst',
    role: 'ANALYST',
    label: '分析员',
    labelInEnglish: 'Analyst',
    region: '全国',
    may: '查看全国数据用于分析，不含个人信息。',
    mayInEnglish: 'Reads everything in the country for analysis; no personal data.',
    viewer: { subject: 'demo:analyst', roles: ['ANALYST'], regionScope: '*' },
  },
  {
    key: 'bureau',
    role: 'BUREAU',
    label: '共享部门',
    labelInEnglish: 'Partner bureau',
    region: '贵定县',
    may: '按数据共享协议取得约定的字段，用途随令牌写明。',
    mayInEnglish: 'Gets the fields of its data sharing agreement; the token states the purpose.',
    viewer: {
      subject: 'demo:bureau',
      roles: ['BUREAU'],
      regionScope: '522723',
      agreement: ['Query.volunteers', 'Volunteer.displayName', 'Volunteer.region'],
      purpose: '志愿服务信息共享',
    },
  },
  {
    key: 'auditor',
    role: 'AUDITOR',
    label: '审计员',
    labelInEnglish: 'Auditor',
    region: '全国',
    may: '查看审计日志，此外不看任何内部数据。',
    mayInEnglish: 'Reads the audit log, and nothing else that is not public.',
    viewer: { subject: 'demo:auditor', roles: ['AUDITOR'], regionScope: '*' },
  },
  {
    key: 'admin',
    role: 'ADMIN',
    label: '管理员',
    labelInEnglish: 'Administrator',
    region: '全国',
    may: '管理配置和角色，不看个人信息。',
    mayInEnglish: 'Manages configuration and roles; no personal data.',
    viewer: { subject: 'demo:admin', roles: ['ADMIN'], regionScope: '*' },
  },
];
