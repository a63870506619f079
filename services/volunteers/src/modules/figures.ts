import sdl from '../../schema/figures.graphql';
import { regionResolvers } from '../region/region.resolvers';
import type { Module } from './module';

/** Summaries of regions. */
export const figures: Module = {
  sdl,
  resolvers: { Region: regionResolvers },
  entities: [],
  migrations: [],
  seed: [],
};
