/** Words around a verdict and its trace. What the clauses themselves say comes from src/policy. */
export const trace = {
  stages: {
    en: {
      scope: "Scope: do the rules govern it?",
      bar: "Bars: does anything forbid it?",
      case: "Cases: does one in force fit?",
      closing: "Where no case fits",
      statute: "Other law: does a statute stand in the way?",
      control: "Controls: are use and onward transfer assured?",
      except: "Exceptions: does anything open what stands in the way?",
      procedure: "Procedures: what does it take besides?"
    },
    ja: {
      scope: "適用対象：規則の対象となるか",
      bar: "禁止：移転を禁じる規定に当たるか",
      case: "認め得る案件：当てはまる案件があるか",
      closing: "該当案件がない場合",
      statute: "他の法律：妨げとなる法律があるか",
      control: "適正管理：目的外使用・第三国移転の管理は確保されるか",
      except: "例外：妨げを解く規定があるか",
      procedure: "手続：このほかに何を要するか"
    }
  },
  tally: {
    en: (met: number, all: number) => `${met} of ${all} met`,
    ja: (met: number, all: number) => `${all}項目中${met}項目に該当`
  },
  allNotReached: {en: "not reached", ja: "未検討"},
  decisive: {en: "decisive", ja: "決め手"},
  changedFrom: {en: (before: string) => `changed, was: ${before}`, ja: (before: string) => `変化（前：${before}）`},
  beforeSection: {en: ", ", ja: "　"},
  clauseSource: {en: "source of the clause", ja: "条項の出典"},
  factsRead: {en: "Facts read", ja: "参照した事実"},
  noFacts: {en: "No fact is read.", ja: "参照する事実なし"},
  notKnown: {en: "not known", ja: "不明"},
  note: {en: "Note", ja: "注"},
  answer: {en: "The answer", ja: "判定"},
  afterTitle: {en: ". ", ja: "。"},
  betweenVersions: {en: " · ", ja: "、"},
  reasonAbove: {en: "For the reason at the head of this page.", ja: "理由は冒頭のとおり。"},
  codedVerdict: {en: "What the coded rules say", ja: "規則を当てはめた判定"},
  officialUnknown: {en: "Not known", ja: "不明"},
  officialFirst: {en: "What Japan decided", ja: "日本政府の決定"},
  agreement: {
    en: {
      agrees: "The coded verdict agrees with what Japan decided.",
      diverges: "The coded verdict diverges from what Japan decided. Both stand here as they are.",
      by_exception:
        "The coded verdict bars it in principle and leaves an exception possible. Japan approved it, which the rules allow by way of that exception alone.",
      not_comparable:
        "The coded verdict and the decision cannot be compared: the rules leave this open or do not govern it."
    },
    ja: {
      agrees: "判定は日本政府の決定と一致する。",
      diverges: "判定は日本政府の決定と一致しない。両方をそのまま示す。",
      by_exception: "判定は「原則不可・例外あり」であり、日本政府は承認した。規則の上では、例外としてのみ認め得る。",
      not_comparable: "判定と決定は比較できない（規則の対象外、または判定が定まらない）。"
    }
  },
  rulesOf: {en: (date: string) => `Rules of ${date}`, ja: (date: string) => `${date}の規則`},
  rulesPeriod: {
    en: (from: string, until: string | undefined) => (until ? `in force ${from} to ${until}` : `in force from ${from}`),
    ja: (from: string, until: string | undefined) => (until ? `${from}から${until}まで適用` : `${from}から適用`)
  },
  askedOn: {
    en: (day: string) => `asked for ${day}, the day of the record`,
    ja: (day: string) => `記録の日付（${day}）で判定`
  },
  decidedBy: {en: "Decided by", ja: "決め手となった条項"},
  moreClauses: {
    en: (count: number) => (count === 1 ? "and one more clause" : `and ${count} more clauses`),
    ja: (count: number) => `ほか${count}条項`
  },
  missing: {en: "Missing facts", ja: "不足している事実"},
  wouldChange: {en: "It would change", ja: "判定が変わる場合"},
  noFlip: {
    en: "No change of one or two facts leads to another verdict.",
    ja: "一つまたは二つの事実を変えても判定は変わらない。"
  },
  flipTo: {
    en: (verdict: string) => `to “${verdict}”, if`,
    ja: (verdict: string) => `「${verdict}」になるのは、次のいずれかの場合：`
  },
  moreFlips: {
    en: (count: number) => (count === 1 ? "and one more way" : `and ${count} more ways`),
    ja: (count: number) => `ほか${count}通り`
  },
  origins: {
    en: {
      claim: (id: string) => `record ${id}`,
      items: (id: string) => `item class ${id}`,
      statuses: (id: string) => `status ${id}`,
      assumption: () => "assumption",
      rule: () => "taken by the rules, as nobody says otherwise"
    },
    ja: {
      claim: (id: string) => `記録 ${id}`,
      items: (id: string) => `品目区分 ${id}`,
      statuses: (id: string) => `状況 ${id}`,
      assumption: () => "仮定",
      rule: () => "別段の記載がないため規則上の扱いによる"
    }
  },
  line: {
    en: (file: string, line: number | string) => `${file}, line ${line}`,
    ja: (file: string, line: number | string) => `${file} ${line}行目`
  },
  period: {
    en: (from: string | null, to: string | null) =>
      from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `until ${to}` : "at all times covered",
    ja: (from: string | null, to: string | null) =>
      from && to ? `${from}〜${to}` : from ? `${from}以降` : to ? `${to}まで` : "全期間"
  },
  assumedMode: {
    en: "Japan was not the sender. A gift or a loan is taken as a gift from SDF stock, a sale as a sale.",
    ja: "供与国は日本ではない。無償供与と貸与は自衛隊の装備品等の譲渡、売却は売却とみなす。"
  },
  assumedModeNotStated: {
    en: "The source does not say how it was given. A gift is taken, since nearly all of this aid was given.",
    ja: "供与形態の記載がない。大半が無償供与であるため、無償供与とみなす。"
  },
  discretion: {
    en: "The best verdict these rules can give is “may be permitted, subject to examination”. The decision is the government’s: important cases go to the National Security Council.",
    ja: "規則上の最も有利な判定も「認め得る（厳格審査の対象）」にとどまる。最終的な判断は政府が行い、重要案件は国家安全保障会議で審議される。"
  },
  notAdvice: {
    en: "This is a program’s reading of published rules, not legal advice and not an official position.",
    ja: "公表された規則をプログラムで読み解いたものであり、法的助言でも政府の公式見解でもない。"
  },
  partyTitle: {
    en: "Why a country at war is not barred here",
    ja: "戦争中の国が「紛争当事国」に当たらない理由"
  },
  partyDefinition: {
    en: "“Party to a conflict” has a meaning of its own in the First Principle: a country against which the Security Council is taking measures to maintain or restore peace after an armed attack. Being at war, or being attacked, does not make a country one. The Security Council takes no such measures against this recipient, so this bar is not met.",
    ja: "第一原則の「紛争当事国」は独自の意味を持つ。すなわち、武力攻撃が発生し、国際の平和及び安全を維持し又は回復するため、国連安全保障理事会がとっている措置の対象国をいう。戦争をしていること、攻撃を受けていることだけでは当たらない。この移転先に対して安保理はそのような措置をとっていないため、この禁止には当たらない。"
  },
  inForceThen: {en: "in force on the day of the record", ja: "記録の日に適用"},
  inForceNow: {en: "in force now", ja: "現在適用"},
  notYetInForce: {en: "not yet in force", ja: "未施行"},
  whatIf: {en: "Try other facts", ja: "事実を変えて試す"}
} as const;
