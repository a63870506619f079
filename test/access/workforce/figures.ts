import type { FragmentOf } from './fragment';

export const figures: FragmentOf = async () => ({ rows: {} });
