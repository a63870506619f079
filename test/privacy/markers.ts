/** Somebody who could not be taken for anybody else, wherever their data should turn up. */
export interface Person {
  readonly name: string;
  readonly latinName: string;
  readonly idNumber: string;
  /** With a wrong check character. */
  readonly mistypedIdNumber: string;
  readonly phone: string;
  readonly birthDate: string;
  readonly address: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Makes somebody up; each serial gives somebody else. */
export function makePerson(serial: number, birthDate = '1987-03-15'): Person {
  const digits = `150102${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = '10X98765432'[sum % 11]!;
  return {
    name: `欧阳${[...String(serial)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')}`,
    latinName: `Qiaolin Bagenna${String.fromCharCode(97 + (serial % 26))}`,
    idNumber: `${digits}${check}`,
    mistypedIdNumber: `${digits}${check === '7' ? '8' : '7'}`,
    phone: `13987${String(650_000 + serial)}`,
    birthDate,
    address: `新城区槐柏胡同${serial}号院`,
  };
}

/** What each person's data looks like, in every form in which it could be written down. */
function formsOf(value: string): string[] {
  const escaped = [...value]
    .map((character) =>
      character > '~'
        ? [...character]
            .flatMap((one) =>
              one.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
            )
            .join('')
        : character,
    )
    .join('');
  const hex = Buffer.from(value).toString('hex');
  return [
    ...new Set([
      value,
      JSON.stringify(value).slice(1, -1),
      escaped,
      encodeURIComponent(value),
      hex,
      ...inBase64(value),
    ]),
  ];
}

/** A text within a longer one looks in base64 like one of three things, by where it begins. */
function inBase64(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = before === 0 ? 0 : before + 1;
    const last = text.length - ((before + bytes.length) % 3 === 0 ? 0 : 1);
    const inner = text.slice(first, last);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Looks for the data of people in texts. */
export class Search {
  readonly #forms = new Map<string, string>();

  constructor(people: readonly Person[]) {
    for (const value of people.flatMap((person) => Object.values(person))) {
      for (const form of formsOf(value as string)) {
        this.#forms.set(form, value as string);
      }
    }
  }

  /** Each value that is in the text, with what surrounds it. */
  in(text: string): string[] {
    return [...this.#forms].flatMap(([form, value]) => {
      const at = text.indexOf(form);
      return at === -1 ? [] : [`${value}: ${text.slice(Math.max(0, at - 120), at + form.length + 60)}`];
    });
  }
}
