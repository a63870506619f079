import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types of one service, generated from its SDL; rows are mapped in the service's `src/rows.ts`. */
function resolverTypes(service: string, mapped: readonly string[]): CodegenConfig['generates'] {
  return {
    [`services/${service}/src/generated/types.ts`]: {
      schema: [
        'services/shared/schema.graphql',
        // A long contract is a folder of files.
        `services/${service}/{schema.graphql,schema/*.graphql}`,
      ],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        contextType: `../context#${service[0]!.toUpperCase()}${service.slice(1)}Context`,
        scalars: { Date: 'string', DateTime: 'Date', Fen: 'number', ID: 'string' },
        mappers: Object.fromEntries(mapped.map((type) => [type, `../rows#${type}Row`])),
      },
    },
  };
}

/** By module, as the rows are. */
const workforceTypes = [
  // register
  ...['Worker', 'WorkerConnection', 'Community'],
  // people
  ...['Employment', 'EmploymentConnection', 'Agency', 'Post', 'PostConnection', 'PostAdjustment'],
  ...['Recruitment', 'RecruitmentConnection', 'RecruitmentRound', 'Secondment', 'SecondmentConnection'],
  // certification
  ...['Certificate', 'CertificateConnection', 'Registration', 'RegistrationConnection', 'RegistrationEvent'],
  ...[
    'RegistrationRule',
    'RegistrationRuleConnection',
    'ContinuingEducation',
    'ContinuingEducationConnection',
  ],
  ...['ExamRegistration', 'ExamRegistrationConnection', 'ExamReimbursement', 'ExamReimbursementConnection'],
  ...['ExamReimbursementRule', 'ExamReimbursementRuleConnection'],
  ...['EducationEnrolment', 'EducationEnrolmentConnection'],
  // training
  ...['PracticeBase', 'PracticeBaseConnection', 'TrainingPlan', 'TrainingPlanConnection', 'TrainingCoverage'],
  ...['TrainingSession', 'TrainingSessionConnection', 'Attendance', 'AttendanceConnection'],
  ...['CompletionCertificate', 'CoursePackage', 'CoursePackageConnection', 'Trainer', 'TrainerConnection'],
  ...['TrainingResource', 'TrainingResourceConnection'],
  // talent
  ...['TalentStageEntry', 'TalentStageEntryConnection', 'TalentLiaison', 'TalentLiaisonConnection'],
  ...['TalentLiaisonContact', 'TalentServiceOfficer', 'TalentServiceOfficerConnection'],
  ...['TalentProgrammeApplication', 'TalentProgrammeApplicationConnection', 'TalentProgrammeStep'],
  ...['Mentorship', 'MentorshipConnection', 'PostRotation', 'PostRotationConnection'],
  ...['SecretaryStudio', 'SecretaryStudioConnection', 'SecretaryStudioStatusEntry'],
  ...['Competition', 'CompetitionConnection', 'CompetitionEntry', 'CompetitionEntryConnection'],
  // stipends
  ...['StipendPolicy', 'StipendPolicyConnection', 'StipendRate', 'StipendRateConnection'],
  ...['StipendCycle', 'StipendCycleConnection', 'StipendCycleEvent'],
  ...['StipendEntitlement', 'StipendEntitlementConnection'],
  // figures
  ...[
    'Region',
    'RegionStaffing',
    'RegionWorkforce',
    'StaffingStandard',
    'StaffingStandardConnection',
    'WorkforceFact',
  ],
];

const volunteersTypes = [
  // registry
  ...['Volunteer', 'VolunteerConnection', 'VolunteerTeam', 'VolunteerTeamConnection', 'Community', 'Worker'],
  // hours
  ...['Project'],
  // figures
  ...['Region'],
];

const config: CodegenConfig = {
  generates: {
    ...resolverTypes('projects', [
      'Region',
      'RegionConnection',
      'RegionStatistic',
      'RegionStatisticConnection',
      'Community',
      'CommunityConnection',
      'PilotProgramme',
      'PilotProgrammeConnection',
      'PilotCommunity',
      'PilotCommunityConnection',
      'PilotTask',
      'Project',
      'ProjectConnection',
      'ProjectLead',
      'Worker',
      'VolunteerTeam',
    ]),
    ...resolverTypes('workforce', workforceTypes),
    ...resolverTypes('volunteers', volunteersTypes),
  },
};

export default config;
