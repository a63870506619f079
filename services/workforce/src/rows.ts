/** Source values of the object types in `schema/`: what a resolver of each type is given. */
export type * from './modules/certification.rows';
export type * from './modules/figures.rows';
export type * from './modules/people.rows';
export type * from './modules/register.rows';
export type * from './modules/stipends.rows';
export type * from './modules/talent.rows';
export type * from './modules/training.rows';
