/** Starts the one browser that all tests of the site share. */
import {chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {launchOptions} from "./chromium.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the shared browser listens. */
    browser: string;
  }
}

export default async function oneBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await launchOptions());
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
