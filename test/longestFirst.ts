import {BaseSequencer, type TestSpecification} from "vitest/node";

const PROJECTS = ["site", "whole", "unit"];

/** The files that take longest, by the time they take: begun last, one of them would leave all workers but one without work. */
const LONGEST = [
  "site/reproducible",
  "site/everyPage",
  "site/charts",
  "site/preview",
  "site/print",
  "site/judge",
  "site/explorer/search",
  "site/explorer/choices",
  // It makes the data set for which others wait.
  "loaders/dataset/dataset.whole",
  "policy/space.whole",
  "policy/space2.whole",
  "loaders/warehouse/readInBulk.whole",
  "loaders/judgeList/twoRoads.whole"
];

/** One project after the other, since a worker that goes over to another is ended, and its next reads every module anew. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId, project}: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return 1000 * PROJECTS.indexOf(project.name) + (found < 0 ? LONGEST.length : found);
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
