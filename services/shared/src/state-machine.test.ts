import fc from 'fast-check';
import type { Fault } from './errors';
import { stateMachine } from './state-machine';

const table = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['RETURNED', 'ACCEPTED'],
  RETURNED: ['SUBMITTED'],
  ACCEPTED: [],
  WITHDRAWN: [],
} as const;
const machine = stateMachine<keyof typeof table>('Proposal', table);
const row = { id: '0199a000-0000-7000-8000-000000000001' };

function refusal(from: keyof typeof table, to: keyof typeof table): Fault {
  try {
    machine.require(row, from, to);
  } catch (error) {
    return error as Fault;
  }
  throw new Error(`${from} → ${to} is allowed`);
}

describe('a state machine', () => {
  it('allows what its table has and refuses everything else', () => {
    const state = fc.constantFrom(...machine.states);
    fc.assert(
      fc.property(state, state, (from, to) => {
        if ((table[from] as readonly string[]).includes(to)) {
          expect(() => machine.require(row, from, to)).not.toThrow();
        } else {
          expect(refusal(from, to)).toMatchObject({ code: 'TRANSITION_REFUSED', details: { from, to } });
        }
      }),
    );
  });

  it('says of a refused transition from where, to where, what is allowed and why', () => {
    expect(refusal('DRAFT', 'ACCEPTED').extensions).toEqual({
      code: 'TRANSITION_REFUSED',
      details: {
        entity: 'Proposal',
        key: row.id,
        from: 'DRAFT',
        to: 'ACCEPTED',
        allowed: 'SUBMITTED, WITHDRAWN',
        whyZh: '流程中没有这一步。',
        whyEn: 'the procedure has no such step.',
      },
    });
    expect(refusal('ACCEPTED', 'DRAFT').details).toMatchObject({
      allowed: '—',
      whyEn: 'it is a final state.',
    });
  });
});
