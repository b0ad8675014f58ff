import {previewMarkdown} from "../../../loaders/publish/preview.js";

process.stdout.write(await previewMarkdown("ja"));
