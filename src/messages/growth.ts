/** Words of the drawing of how the work's own costs grow. */
export const growth = {
  title: {
    en: (time: string, memory: string, from: string, to: string) =>
      `Ten times more rows, from ${from} to ${to}, take ${time} times the time and ${memory} times the memory`,
    ja: (time: string, memory: string, from: string, to: string) =>
      `行数が10倍（${from}行から${to}行）になると、処理時間は${time}倍、使用メモリは${memory}倍`
  },
  measure: {
    en: "Processor time and the most memory held, as so many times those of the smallest size, which stands at the left. Both axes count in equal factors. Dashed: in proportion to the size",
    ja: "処理時間と最大使用メモリ。左端の最小規模を1とした倍率で、縦横とも対数目盛り。破線は規模に比例する場合"
  },
  summary: {
    en: (clauses: string, time: string, versions: string, ofAll: string) =>
      `With ${clauses} times as many clauses a version takes ${time} times as long. Later versions have more clauses, so that all ${versions} take ${ofAll} times as long as the first.`,
    ja: (clauses: string, time: string, versions: string, ofAll: string) =>
      `条項数が${clauses}倍の版では処理時間が${time}倍になる。後の版ほど条項が多いため、全${versions}版での判定には最初の版の${ofAll}倍の時間がかかる。`
  },
  description: {
    en: (time: string, memory: string, from: string, to: string) =>
      `From ${from} to ${to}: ${time} times the time, ${memory} times the memory.`,
    ja: (time: string, memory: string, from: string, to: string) =>
      `${from}から${to}まで：処理時間${time}倍、使用メモリ${memory}倍。`
  },
  time: {en: "time", ja: "時間"},
  memory: {en: "memory", ja: "メモリ"},
  took: {
    en: (seconds: string, memory: string) => `${seconds} s of processor time, ${memory} MiB`,
    ja: (seconds: string, memory: string) => `処理時間${seconds}秒、メモリ${memory}MiB`
  },
  note: {
    en: (day: string, runs: string, machine: string, software: string) =>
      `Measured on ${day} by npm run bench:growth (runs of each size: ${runs}; the median counts): ${machine}; ${software}.`,
    ja: (day: string, runs: string, machine: string, software: string) =>
      `${day}にnpm run bench:growthで測定（各規模の測定回数：${runs}、中央値）：${machine}、${software}。`
  },
  columns: {
    en: {growsWith: "What becomes more", size: "How many", seconds: "Processor time, s", memory: "Most memory, MiB"},
    ja: {growsWith: "増やしたもの", size: "数", seconds: "処理時間（秒）", memory: "最大使用メモリ（MiB）"}
  }
} as const;
