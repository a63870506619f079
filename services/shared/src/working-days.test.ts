import fc from 'fast-check';
import { isWorkingDay, workingDayAfter } from './working-days';

describe('working days', () => {
  it.each([
    ['2025-10-01', false, 'National Day'],
    ['2025-10-08', false, 'in lieu, a Wednesday'],
    ['2025-10-11', true, 'a Saturday worked in its place'],
    ['2026-02-14', true, 'the Saturday before the Spring Festival'],
    ['2026-02-23', false, 'the last of its holidays, a Monday'],
    ['2026-11-24', true, 'a Tuesday'],
    ['2026-11-28', false, 'a Saturday'],
  ])('%s: %s (%s)', (day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  it.each([
    ['2031-01-01', false, 'New Year, a Wednesday'],
    ['2031-01-22', false, 'the eve of the Spring Festival'],
    ['2031-01-23', false, 'the Spring Festival'],
    ['2031-06-24', false, 'the Dragon Boat Festival'],
    ['2031-10-01', false, 'both the National Day and Mid-Autumn'],
    ['2031-10-06', true, 'a Monday that nobody has arranged'],
    ['2032-04-05', true, 'the day after Tomb-sweeping Day'],
    ['2030-04-05', false, 'Tomb-sweeping Day'],
  ])('of years not arranged yet %s: %s (%s)', (day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  it('are counted from the day after, over holidays and make-up days', () => {
    expect(workingDayAfter('2025-09-30', 1)).toBe('2025-10-09');
    expect(workingDayAfter('2025-09-20', 10)).toBe('2025-10-10');
    expect(workingDayAfter('2026-02-13', 1)).toBe('2026-02-14');
  });

  it('a period of working days ends on one, and has as many in it', () => {
    const days = fc.date({ min: new Date('2005-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (date, count) => {
        const start = date.toISOString().slice(0, 10);
        const end = workingDayAfter(start, count);
        expect(isWorkingDay(end)).toBe(true);
        let inside = 0;
        for (let time = Date.parse(start) + 86_400_000; time <= Date.parse(end); time += 86_400_000) {
          inside += isWorkingDay(new Date(time).toISOString().slice(0, 10)) ? 1 : 0;
        }
        expect(inside).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});
