import {trackerRowsFile} from "../../loaders/site/clientData.js";

process.stdout.write(JSON.stringify(await trackerRowsFile()));
