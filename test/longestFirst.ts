import {BaseSequencer, type TestSpecification} from "vitest/node";

/** The files that take longest, by the time they take: begun last, one of them would leave all workers but one without work. */
const LONGEST = [
  "site/reproducible",
  "site/everyPage",
  "site/explorer",
  "policy/space",
  "policy/space2",
  "site/preview"
];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId}: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
