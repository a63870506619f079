import type { FragmentOf } from './fragment';

export const stipends: FragmentOf = async () => ({ rows: {} });
