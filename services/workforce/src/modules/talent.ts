import sdl from '../../schema/talent.graphql';
import type { Module } from './module';

/** The talent chain, liaison, mentoring and rotation. */
export const talent: Module = { sdl, resolvers: {}, entities: [], migrations: [], seed: [] };
