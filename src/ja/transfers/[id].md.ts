import {previewMarkdown} from "../../../loaders/site/preview.js";

process.stdout.write(await previewMarkdown("ja"));
