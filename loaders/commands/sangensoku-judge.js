#!/usr/bin/env node
// The judge as a command of its own: lets Node read TypeScript, then does what `npm run judge` does.
import {register} from "tsx/esm/api";

register();
const {command} = await import("./judge.ts");
await command(process.argv.slice(2));
