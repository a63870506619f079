/** Source values of the object types in `schema/`: what a resolver of each type is given. */
export type * from './modules/figures.rows';
export type * from './modules/hours.rows';
export type * from './modules/registry.rows';
