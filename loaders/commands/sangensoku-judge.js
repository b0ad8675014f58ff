#!/usr/bin/env node
// The judge as a command of its own: lets Node read TypeScript, then does what `npm run judge` does.
import {register} from "tsx/esm/api";

register();
await import("./judge.ts");
