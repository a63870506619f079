import fc from 'fast-check';
import { firstExcess, isStanding, quotaOn } from './post.rules';

const first = Date.UTC(2024, 0, 1);
const day = (offset: number) => new Date(first + offset * 86_400_000).toISOString().slice(0, 10);
const calendar = Array.from({ length: 60 }, (_, offset) => day(offset));
const offset = fc.integer({ min: 0, max: 40 });

const post = fc
  .record({ start: offset, length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }) })
  .map(({ start, length }) => ({
    establishedOn: day(start),
    abolishedOn: length === null ? null : day(start + length),
  }));
const adjustments = fc
  .uniqueArray(fc.record({ on: offset, quota: fc.integer({ min: 0, max: 3 }) }), {
    selector: ({ on }) => on,
    maxLength: 5,
  })
  .map((of) => of.map(({ on, quota }) => ({ effectiveOn: day(on), quota })));
const held = fc.array(
  fc
    .record({ start: offset, length: fc.option(fc.integer({ min: 0, max: 15 }), { nil: null }) })
    .map(({ start, length }) => ({
      startedOn: day(start),
      endedOn: length === null ? null : day(start + length),
    })),
  { maxLength: 6 },
);

describe('the quota of a day', () => {
  const standing = { establishedOn: '2024-01-10', abolishedOn: '2024-02-01' };
  const quotas = [
    { effectiveOn: '2024-01-20', quota: 5 },
    { effectiveOn: '2024-01-10', quota: 2 },
  ];

  it.each([
    ['2024-01-09', 0],
    ['2024-01-10', 2],
    ['2024-01-19', 2],
    ['2024-01-20', 5],
    ['2024-01-31', 5],
    ['2024-02-01', 0],
  ])('%s is %d', (on, quota) => {
    expect(quotaOn(standing, quotas, on)).toBe(quota);
  });

  it('is the one that was last set, day by day, and none outside of the post’s days', () => {
    fc.assert(
      fc.property(post, adjustments, (of, quotas) => {
        let last = 0;
        for (const on of calendar) {
          last = quotas.find(({ effectiveOn }) => effectiveOn === on)?.quota ?? last;
          expect(quotaOn(of, quotas, on)).toBe(isStanding(of, on) ? last : 0);
        }
      }),
    );
  });
});

it('the first excess is that of a count day by day', () => {
  fc.assert(
    fc.property(post, adjustments, held, (of, quotas, holders) => {
      const slow = calendar
        .map((on) => ({
          day: on,
          quota: quotaOn(of, quotas, on),
          holders: holders.filter(
            ({ startedOn, endedOn }) => startedOn <= on && (endedOn === null || on <= endedOn),
          ).length,
        }))
        .find((on) => on.holders > on.quota);
      expect(firstExcess(of, quotas, holders)).toEqual(slow ?? null);
    }),
  );
});
