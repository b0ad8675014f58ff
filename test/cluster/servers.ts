/** Real clickhouse-server processes on this machine, each a shard of one cluster, with folders and ports of their own. */
import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {createServer, type AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";

export const CLUSTER = "two_shards";

/** One server in a folder of its own. */
export class Server {
  #child: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    readonly url: string
  ) {}

  /** Starts it, for the first time or again, on the same ports and folder. */
  async start(): Promise<void> {
    const config = `--config-file=${join(this.folder, "config.xml")}`;
    const child = spawn("clickhouse-server", [config], {cwd: this.folder, stdio: "ignore"});
    this.#child = child;
    await Promise.race([answers(this.url), ended(child, this.folder)]);
  }

  /** Holds it still: it is connected, and answers nothing. */
  pause(): void {
    this.#child?.kill("SIGSTOP");
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const end = once(child, "exit");
    child.kill("SIGKILL");
    await end;
  }
}

export interface Servers {
  shards: [Server, Server];
  stop(): Promise<void>;
}

/** @throws {Error} when clickhouse-server is not installed, or does not answer; what it said is in the error. */
export async function startServers(): Promise<Servers> {
  const root = await mkdtemp(join(tmpdir(), "sangensoku-cluster-"));
  const ports = await freePorts(6);
  const tcp = [ports[1]!, ports[4]!];
  const shards = await Promise.all(
    [0, 1].map((i) =>
      server(join(root, `shard${i + 1}`), {http: ports[3 * i]!, tcp: tcp[i]!, other: ports[3 * i + 2]!}, tcp)
    )
  );
  return {
    shards: [shards[0]!, shards[1]!],
    async stop() {
      await Promise.all(shards.map((shard) => shard.kill()));
      await rm(root, {recursive: true, force: true});
    }
  };
}

interface Ports {
  http: number;
  tcp: number;
  other: number;
}

async function server(folder: string, ports: Ports, shardPorts: readonly number[]): Promise<Server> {
  await mkdir(join(folder, "data"), {recursive: true});
  await writeFile(join(folder, "config.xml"), configOf(folder, ports, shardPorts));
  await writeFile(join(folder, "users.xml"), USERS);
  const one = new Server(folder, `http://127.0.0.1:${ports.http}`);
  await one.start();
  return one;
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(`${url}/ping`).then(
      (answer) => answer.ok,
      () => false
    );
    if (ok) return;
    await sleep(100);
  }
}

async function ended(child: ChildProcess, folder: string): Promise<never> {
  const why = await Promise.race([
    once(child, "error").then(([error]) => (error as Error).message),
    once(child, "exit").then(async ([code]) => {
      const said = await readFile(join(folder, "errors.log"), "utf8").catch(() => "");
      return `it ended with ${code}\n${said}`;
    })
  ]);
  throw new Error(
    `clickhouse-server: ${why}\nThese tests need it: apt-get install --no-install-recommends clickhouse-server`
  );
}

const configOf = (folder: string, {http, tcp, other}: Ports, shardPorts: readonly number[]): string => `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <interserver_http_port>${other}</interserver_http_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/data/tmp/</tmp_path>
  <user_files_path>${folder}/data/files/</user_files_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <timezone>UTC</timezone>
  <remote_servers>
    <${CLUSTER}>
      ${shardPorts.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join("\n      ")}
    </${CLUSTER}>
  </remote_servers>
</yandex>
`;

const USERS = `<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
  <users>
    <default>
      <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
    </default>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;

async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(
    Array.from({length: count}, async () => {
      const listener = createServer().listen(0, "127.0.0.1");
      await once(listener, "listening");
      return listener;
    })
  );
  const ports = held.map((listener) => (listener.address() as AddressInfo).port);
  await Promise.all(held.map((listener) => new Promise((closed) => listener.close(closed))));
  return ports;
}
