import DataLoader from 'dataloader';
import type { Statements } from '../../../shared/src/statements';
import { withheldRegions } from '../region/region.rules';
import { registeredAround, volunteeringOf, type RegionDay } from '../region/region.store';

export const figuresLoaders = (statements: Statements) => ({
  volunteering: new DataLoader(
    async (asked: readonly RegionDay[]) => {
      const found = await volunteeringOf(statements, asked);
      const byKey = new Map(found.map((row) => [dayKey(row), row]));
      return asked.map((of) => byKey.get(dayKey(of))!);
    },
    { cacheKeyFn: dayKey },
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
    { cacheKeyFn: dayKey },
  ),
});

function dayKey({ code, asOf }: RegionDay): string {
  return `${code} ${asOf}`;
}
