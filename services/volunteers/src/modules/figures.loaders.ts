import DataLoader from 'dataloader';
import { regionDayKey, type RegionDay } from '../../../shared/src/region-families';
import type { Statements } from '../../../shared/src/statements';
import { withheldRegions } from '../region/region.rules';
import { registeredAround, volunteeringOf } from '../region/region.store';

export const figuresLoaders = (statements: Statements) => ({
  volunteering: new DataLoader(
    async (asked: readonly RegionDay[]) => {
      const found = await volunteeringOf(statements, asked);
      const byKey = new Map(found.map((row) => [regionDayKey(row), row]));
      return asked.map((of) => byKey.get(regionDayKey(of))!);
    },
    { cacheKeyFn: regionDayKey },
  ),
  /** Whether the figure of a region is withheld from those outside the department. */
  withheldRegion: new DataLoader(
    async (asked: readonly RegionDay[]) => {
      const around = await registeredAround(statements, asked);
      const days = [...new Set(asked.map(({ asOf }) => asOf))];
      const withheld = new Map(
        days.map((day) => [day, withheldRegions(around.filter(({ asOf }) => asOf === day))]),
      );
      return asked.map(({ code, asOf }) => withheld.get(asOf)!.has(code));
    },
    { cacheKeyFn: regionDayKey },
  ),
});
