import { digestOf } from '../../../test/access/state';
import type { Answer, TestSubgraph } from '../../../test/support/subgraph';
import type { Viewer } from '../../shared/src/viewer';
import { workforce } from '../src/service';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
interface Mutating {
  /** Does what is to succeed, and gives the selection of the row of the payload. */
  done(name: string, input: object, selection: string, by?: Viewer): Promise<any>;
  /** Does what is to be refused with one error that changes nothing, and gives its code and details. */
  refused(name: string, input: object, by?: Viewer): Promise<any>;
}

/** The answer to a mutation: its payload under its name. */
interface Mutated {
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
  readonly errors: Answer['errors'];
}

/** Mutations of the workforce register, asked for by one viewer unless another is named. */
export function mutating(subgraph: () => TestSubgraph, viewer: Viewer): Mutating {
  const run = (name: string, input: object, selection: string, by: Viewer): Promise<Mutated> => {
    const type = name[0]!.toUpperCase() + name.slice(1);
    return subgraph().query(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`,
      { input },
      { viewer: by },
    );
  };
  return {
    async done(name, input, selection, by = viewer) {
      const { data, errors } = await run(name, input, selection, by);
      expect(errors).toEqual([]);
      return Object.values(data![name]!)[0];
    },
    async refused(name, input, by = viewer) {
      const before = await digestOf(workforce as never, subgraph());
      const { data, errors } = await run(name, input, '__typename', by);
      expect(data?.[name] ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      expect(await digestOf(workforce as never, subgraph())).toBe(before);
      return errors[0]!.extensions;
    },
  };
}
