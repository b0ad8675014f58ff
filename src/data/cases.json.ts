import {printClientFile} from "../../loaders/site/clientData.js";

await printClientFile("cases.json");
