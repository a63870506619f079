import sdl from '../../schema/figures.graphql';
import type { Module } from './module';

/** Summaries of regions and the facts behind indicators. */
export const figures: Module = { sdl, resolvers: {}, entities: [], migrations: [], seed: [] };
