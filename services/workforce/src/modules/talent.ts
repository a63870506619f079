import sdl from '../../schema/talent.graphql';
import { competition, competitionEntry } from '../competition/competition.entity';
import { competitionMutations } from '../competition/competition.mutations';
import {
  competitionEntriesOfWorker,
  competitionEntryResolvers,
  competitionQueries,
  competitionResolvers,
} from '../competition/competition.resolvers';
import {
  loadGuidingLiaisons,
  loadGuidingMentorships,
  loadGuidingRotations,
  loadGuidingServiceOfficers,
  loadGuidingStages,
} from '../demo/talent-guiding';
import { loadJiuquanApplication, loadJiuquanCompetitions, loadJiuquanStudios } from '../demo/talent-jiuquan';
import { mentorship } from '../mentorship/mentorship.entity';
import { mentorshipMutations } from '../mentorship/mentorship.mutations';
import {
  mentorshipQueries,
  mentorshipResolvers,
  mentorshipsOfWorker,
} from '../mentorship/mentorship.resolvers';
import { Talent1764300400000 } from '../migrations/1764300400000-talent';
import { postRotation } from '../post-rotation/post-rotation.entity';
import { postRotationMutations } from '../post-rotation/post-rotation.mutations';
import {
  postRotationQueries,
  postRotationResolvers,
  postRotationsOfWorker,
} from '../post-rotation/post-rotation.resolvers';
import { secretaryStudio, secretaryStudioStatusEntry } from '../secretary-studio/secretary-studio.entity';
import { secretaryStudioMutations } from '../secretary-studio/secretary-studio.mutations';
import {
  secretaryStudioQueries,
  secretaryStudioResolvers,
  secretaryStudiosOfCommunity,
} from '../secretary-studio/secretary-studio.resolvers';
import { talentLiaison, talentLiaisonContact } from '../talent-liaison/talent-liaison.entity';
import { talentLiaisonMutations } from '../talent-liaison/talent-liaison.mutations';
import {
  talentLiaisonContactResolvers,
  talentLiaisonQueries,
  talentLiaisonResolvers,
  talentLiaisonsOfWorker,
} from '../talent-liaison/talent-liaison.resolvers';
import { talentProgrammeApplication, talentProgrammeStep } from '../talent-programme/talent-programme.entity';
import { talentProgrammeMutations } from '../talent-programme/talent-programme.mutations';
import {
  talentProgrammeApplicationResolvers,
  talentProgrammeQueries,
} from '../talent-programme/talent-programme.resolvers';
import { talentServiceOfficer, talentServiceWorker } from '../talent-service/talent-service-officer.entity';
import { talentServiceOfficerMutations } from '../talent-service/talent-service-officer.mutations';
import {
  talentServiceOfficerQueries,
  talentServiceOfficerResolvers,
} from '../talent-service/talent-service-officer.resolvers';
import { talentStageEntry } from '../talent-stage/talent-stage.entity';
import { talentStageMutations } from '../talent-stage/talent-stage.mutations';
import {
  talentStageEntryResolvers,
  talentStageOfWorker,
  talentStageQueries,
} from '../talent-stage/talent-stage.resolvers';
import type { Module } from './module';

/** The talent chain, liaison and service, talent programmes, mentoring and rotation, studios and competitions. */
export const talent: Module = {
  sdl,
  resolvers: {
    Query: {
      ...talentStageQueries,
      ...talentLiaisonQueries,
      ...talentServiceOfficerQueries,
      ...talentProgrammeQueries,
      ...mentorshipQueries,
      ...postRotationQueries,
      ...secretaryStudioQueries,
      ...competitionQueries,
    },
    Mutation: {
      ...talentStageMutations,
      ...talentLiaisonMutations,
      ...talentServiceOfficerMutations,
      ...talentProgrammeMutations,
      ...mentorshipMutations,
      ...postRotationMutations,
      ...secretaryStudioMutations,
      ...competitionMutations,
    },
    Worker: {
      ...talentStageOfWorker,
      ...talentLiaisonsOfWorker,
      ...mentorshipsOfWorker,
      ...postRotationsOfWorker,
      ...competitionEntriesOfWorker,
    },
    Community: secretaryStudiosOfCommunity,
    TalentStageEntry: talentStageEntryResolvers,
    TalentLiaison: talentLiaisonResolvers,
    TalentLiaisonContact: talentLiaisonContactResolvers,
    TalentServiceOfficer: talentServiceOfficerResolvers,
    TalentProgrammeApplication: talentProgrammeApplicationResolvers,
    Mentorship: mentorshipResolvers,
    PostRotation: postRotationResolvers,
    SecretaryStudio: secretaryStudioResolvers,
    Competition: competitionResolvers,
    CompetitionEntry: competitionEntryResolvers,
  },
  entities: [
    talentStageEntry,
    talentLiaison,
    talentLiaisonContact,
    talentServiceOfficer,
    talentServiceWorker,
    talentProgrammeApplication,
    talentProgrammeStep,
    mentorship,
    postRotation,
    secretaryStudio,
    secretaryStudioStatusEntry,
    competition,
    competitionEntry,
  ],
  migrations: [Talent1764300400000],
  seed: [
    {
      name: 'demo/guiding-talent-stages',
      label: '贵定县人才链条（演示） / Talent chain of Guiding county (demo)',
      dataset: 'demo',
      run: loadGuidingStages,
    },
    {
      name: 'demo/guiding-liaisons',
      label: '贵定县领导联系专家（演示） / Leaders and experts of Guiding county (demo)',
      dataset: 'demo',
      run: loadGuidingLiaisons,
    },
    {
      name: 'demo/guiding-service-officers',
      label: '贵定县人才服务专员（演示） / Talent service officers of Guiding county (demo)',
      dataset: 'demo',
      run: loadGuidingServiceOfficers,
    },
    {
      name: 'demo/guiding-mentorships',
      label: '贵定县 1 对 1 帮带（演示） / Mentorships of Guiding county (demo)',
      dataset: 'demo',
      run: loadGuidingMentorships,
    },
    {
      name: 'demo/guiding-rotations',
      label: '贵定县老带新岗位交流（演示） / Post rotations of Guiding county (demo)',
      dataset: 'demo',
      run: loadGuidingRotations,
    },
    {
      name: 'demo/jiuquan-talent-application',
      label: '酒泉市人才项目申报（演示） / Talent programme application of Jiuquan (demo)',
      dataset: 'demo',
      run: loadJiuquanApplication,
    },
    {
      name: 'demo/jiuquan-secretary-studios',
      label: '酒泉市书记工作室（演示） / Secretary studios of Jiuquan (demo)',
      dataset: 'demo',
      run: loadJiuquanStudios,
    },
    {
      name: 'demo/jiuquan-competitions',
      label: '酒泉市练兵比武（演示） / Competitions of Jiuquan (demo)',
      dataset: 'demo',
      run: loadJiuquanCompetitions,
    },
  ],
};
