import sdl from '../../schema/certification.graphql';
import { certificate } from '../certificate/certificate.entity';
import { certificateResolvers } from '../certificate/certificate.resolvers';
import { educationEnrolment } from '../education/education-enrolment.entity';
import { registrationEvent, registration } from '../registration/registration.entity';
import type { Module } from './module';

/** Certificates, their registration, and what leads to them. */
export const certification: Module = {
  sdl,
  resolvers: { Certificate: certificateResolvers },
  entities: [certificate, registration, registrationEvent, educationEnrolment],
  migrations: [],
  seed: [],
};
