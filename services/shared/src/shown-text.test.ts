import fc from 'fast-check';
import { v4, v7 } from 'uuid';
import { Fault } from './errors';
import { referenceId } from './identifier';
import { holdsPersonalNumber } from './personal-data/personal-number';

const keyOf = (key: string) => new Fault('NOT_FOUND', { entity: 'Volunteer', key }).details['key'];

describe('what a client sent in place of a key', () => {
  it.each([
    '',
    'x',
    'not-a-uuid',
    '99',
    '150102001',
    '620902002010',
    v4(),
    referenceId('2023', '620902002010'),
  ])('is shown when it could be one: %j', (key) => expect(keyOf(key)).toBe(key));

  it.each([
    '王小明',
    'Wang Xiaoming',
    '13812345678',
    '+8613812345678',
    '8613812345678',
    '138-1234-5678',
    '0471-3456789',
    '11010519491231002X',
    '110105194912310021',
    '110105491231002',
    'id11010519491231002X',
    '呼和浩特市新城区',
    'x'.repeat(65),
    'a@b.cn',
  ])('is not shown when it could be anything else: %s', (key) => {
    const fault = new Fault('NOT_FOUND', { entity: 'Volunteer', key });
    expect(fault.details['key']).toBe('…');
    expect(fault.message).toBe('There is no Volunteer "…".');
    expect(fault.extensions['details']).toEqual(fault.details);
  });

  it('is shown of a cursor only when it is no text that somebody encoded', () => {
    const cursorOf = (value: string) =>
      new Fault('CURSOR_INVALID', { argument: 'after', value }).details['value'];
    expect(cursorOf('nonsense')).toBe('nonsense');
    for (const text of ['王小明', '13812345678', '["REGION_CODE_ASC","Wang"]', 'Wang Xiaoming']) {
      expect(cursorOf(Buffer.from(text).toString('base64url'))).toBe('…');
      expect(cursorOf(text)).toBe('…');
    }
  });

  it('is shown when it is an id', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(keyOf(id)).toBe(id);
      }),
    );
    expect(holdsPersonalNumber(`${v7()}/${v4()}`)).toBe(false);
  });
});
