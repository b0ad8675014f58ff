import {SHELLS, shellPath} from "./loaders/site/frameworkCache.js";

export default {
  root: "src",
  output: "build/shells",
  title: "Sangensoku",
  style: "style.css",
  globalStylesheets: [],
  footer: "",
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  interpreters: {".ts": ["node", "--import", "tsx"], ".py": null, ".r": null, ".R": null, ".sh": null, ".exe": null},
  dynamicPaths: SHELLS.map((shell) => `/${shellPath(shell)}`)
};
