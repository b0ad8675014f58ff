import {printClientFile} from "../../loaders/site/clientData.js";

await printClientFile("verdicts.json");
