import type { FragmentOf } from './fragment';

export const talent: FragmentOf = async () => ({ rows: {} });
