import {BaseSequencer, type TestSpecification} from "vitest/node";

/** The files that take longest, by the time they take: begun last, one of them would leave all workers but one without work. */
const LONGEST = [
  "site/reproducible",
  // It makes the data set for which others wait.
  "loaders/dataset/dataset",
  "site/everyPage",
  "policy/space",
  "site/charts",
  "site/explorer",
  "policy/space2",
  "site/preview",
  "loaders/judgeList/twoRoads",
  "site/rules",
  "site/print",
  "site/readers"
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
