import {spawnSync} from "node:child_process";

/** The part of a CycloneDX document that is ours to set. */
interface Sbom {
  metadata: {component: {name: string; version: string; "bom-ref": string; purl: string}};
}

const NAME = "sangensoku";

/**
 * What a release is built of, as npm says it of the lock file: every package with version, licence and hash, in CycloneDX 1.5; those that
 * only test or look at the result are marked as of development. Without the number and the time that npm adds, so that the same lock file gives the same bytes.
 * @param version of the release
 * @throws {Error} when npm cannot say it
 */
export function sbomOf(version: string): string {
  const npm = process.env["npm_execpath"];
  const [command, before] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const {status, stdout, stderr} = spawnSync(command, [...before, ...args], {encoding: "utf8", maxBuffer: 2 ** 28});
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const sbom = JSON.parse(stdout) as Sbom;
  const {component} = sbom.metadata;
  // npm calls the project by the name of its folder.
  const [itsName, ourName] = [component["bom-ref"], `${NAME}@${version}`];
  sbom.metadata.component = {...component, name: NAME, version, purl: `pkg:npm/${ourName}`};
  const ours = (key: string, value: unknown) =>
    key === "serialNumber" || key === "timestamp" ? undefined : value === itsName ? ourName : value;
  return `${JSON.stringify(sbom, ours, 1)}\n`;
}
