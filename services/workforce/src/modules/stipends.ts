import sdl from '../../schema/stipends.graphql';
import type { Module } from './module';

/** Stipends from policy to payment. */
export const stipends: Module = { sdl, resolvers: {}, entities: [], migrations: [], seed: [] };
