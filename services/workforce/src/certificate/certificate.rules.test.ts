import fc from 'fast-check';
import { makeCertificate } from '../../test/make';
import { ascendingLevels, highestCertificate } from './certificate.rules';

const workerId = '0199a000-0000-7000-8000-00000000000a';

describe('highestCertificate', () => {
  it('is null when there are no certificates', () => {
    expect(highestCertificate([])).toBeNull();
  });

  it('prefers the level to the date', () => {
    const senior = makeCertificate({ workerId, level: 'SENIOR', issuedOn: '2019-01-01' });
    const intermediate = makeCertificate({ workerId, level: 'INTERMEDIATE', issuedOn: '2024-01-01' });
    const assistant = makeCertificate({ workerId, level: 'ASSISTANT', issuedOn: '2025-01-01' });
    expect(highestCertificate([assistant, intermediate, senior])).toBe(senior);
    expect(highestCertificate([intermediate, assistant])).toBe(intermediate);
  });

  it('takes the later one of two of a level', () => {
    const earlier = makeCertificate({ workerId, level: 'ASSISTANT', issuedOn: '2018-01-01' });
    const later = makeCertificate({ workerId, level: 'ASSISTANT', issuedOn: '2021-01-01' });
    expect(highestCertificate([later, earlier])).toBe(later);
    expect(highestCertificate([earlier, later])).toBe(later);
  });

  it('is one of the certificates, none outranks it, whatever their order', () => {
    const certificates = fc.array(
      fc
        .record({
          level: fc.constantFrom(...ascendingLevels),
          issuedOn: fc.constantFrom('2019-01-01', '2020-02-29', '2024-12-31'),
        })
        .map((given) => makeCertificate({ workerId, ...given })),
      { minLength: 1, maxLength: 6 },
    );
    const rank = ({ level, issuedOn }: { level: (typeof ascendingLevels)[number]; issuedOn: string }) =>
      `${ascendingLevels.indexOf(level)} ${issuedOn}`;
    fc.assert(
      fc.property(certificates, (given) => {
        const highest = highestCertificate(given)!;
        expect(given).toContain(highest);
        expect(rank(highest)).toBe(given.map(rank).sort().at(-1));
      }),
    );
  });
});
