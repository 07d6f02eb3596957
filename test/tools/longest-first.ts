import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A sequencer that begins with the files named, in their order, so that no worker is left with a long one at the end. */
export const longestFirst = (...names: readonly string[]) =>
  class LongestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const rest = await super.sort(files);
      const rank = ({ moduleId }: TestSpecification): number => {
        const at = names.findIndex((name) =>
          moduleId.replace(/x$/, "").endsWith(`/test/${name}.test.ts`),
        );
        return at < 0 ? names.length : at;
      };
      return rest.sort((a, b) => rank(a) - rank(b));
    }
  };
