import sdl from '../../schema/people.graphql';
import { employment } from '../employment/employment.entity';
import { employmentResolvers } from '../employment/employment.resolvers';
import { secondment } from '../secondment/secondment.entity';
import type { Module } from './module';

/** Employments, posts, recruitment and secondments. */
export const people: Module = {
  sdl,
  resolvers: { Employment: employmentResolvers },
  entities: [employment, secondment],
  migrations: [],
  seed: [],
};
