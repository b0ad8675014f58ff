/** How each fact is said in both languages: that it has a value, and that it has not. */
import type {Words} from "../clause.js";
import type {FactName} from "../facts.js";

/** How a fact is said. `{value}` stands for the label of its value. */
export interface Saying {
  is: Words;
  isNot: Words;
}

export const SAYINGS: Record<FactName, Saying> = {
  "item.listed": {
    is: {en: "the item is on the arms list", ja: "対象品目が「武器」に該当する"},
    isNot: {en: "the item is not on the arms list", ja: "対象品目が「武器」に該当しない"}
  },
  "item.weapon": {
    is: {en: "the item is a weapon in the sense of the SDF Act", ja: "対象品目が自衛隊法上の武器である"},
    isNot: {en: "the item is not a weapon in the sense of the SDF Act", ja: "対象品目が自衛隊法上の武器でない"}
  },
  "item.form": {
    is: {en: "the item is {value}", ja: "対象が{value}である"},
    isNot: {en: "the item is not {value}", ja: "対象が{value}でない"}
  },
  "item.armament": {
    is: {en: "the weapons of the platform are these: {value}", ja: "武装が次のいずれかである（{value}）"},
    isNot: {en: "the weapons of the platform are none of these: {value}", ja: "武装が次のいずれでもない（{value}）"}
  },
  "item.use": {
    is: {en: "the item is for {value}", ja: "用途が{value}である"},
    isNot: {en: "the item is not for {value}", ja: "用途が{value}でない"}
  },
  "item.treaty_ban": {
    is: {en: "a treaty that binds Japan bans the item ({value})", ja: "条約により禁止されている（{value}）"},
    isNot: {en: "the item is not banned as {value}", ja: "{value}として禁止されていない"}
  },
  "item.licensor": {
    is: {en: "the item is made under a licence from {value}", ja: "{value}からのライセンス生産品である"},
    isNot: {en: "the item is not made under a licence from {value}", ja: "{value}からのライセンス生産品でない"}
  },
  "item.joint_partner": {
    is: {en: "the item is developed jointly with {value}", ja: "{value}との国際共同開発品である"},
    isNot: {en: "the item is not developed jointly with {value}", ja: "{value}との国際共同開発品でない"}
  },
  recipient: {
    is: {en: "the recipient is {value}", ja: "移転先が{value}である"},
    isNot: {en: "the recipient is not {value}", ja: "移転先が{value}でない"}
  },
  "recipient.kind": {
    is: {en: "the recipient is one of these: {value}", ja: "移転先が{value}である"},
    isNot: {en: "the recipient is none of these: {value}", ja: "移転先が{value}のいずれでもない"}
  },
  "recipient.developing": {
    is: {en: "the recipient is a developing region", ja: "移転先が開発途上地域である"},
    isNot: {en: "the recipient is not a developing region", ja: "移転先が開発途上地域でない"}
  },
  "recipient.unsc_measures": {
    is: {
      en: "the Security Council is taking measures against the recipient after an armed attack",
      ja: "移転先が武力攻撃の発生を受けた国連安保理の措置の対象国である"
    },
    isNot: {
      en: "the Security Council is not taking such measures against the recipient",
      ja: "移転先が国連安保理の措置の対象国でない"
    }
  },
  "recipient.unsc_embargo": {
    is: {en: "the recipient is under a Security Council arms embargo", ja: "移転先が国連安保理の武器禁輸の対象である"},
    isNot: {
      en: "the recipient is not under a Security Council arms embargo",
      ja: "移転先が国連安保理の武器禁輸の対象でない"
    }
  },
  "recipient.communist_bloc": {
    is: {en: "the recipient belongs to the communist bloc", ja: "移転先が共産圏諸国である"},
    isNot: {en: "the recipient does not belong to the communist bloc", ja: "移転先が共産圏諸国でない"}
  },
  "recipient.in_combat": {
    is: {
      en: "fighting is under way in the recipient as part of an armed conflict",
      ja: "移転先で武力紛争の一環として現に戦闘が行われている"
    },
    isNot: {en: "no fighting is under way in the recipient", ja: "移転先で現に戦闘が行われていない"}
  },
  "recipient.fights_abroad": {
    is: {
      en: "the recipient’s forces fight in an armed conflict abroad",
      ja: "移転先の軍隊が国外の武力紛争で交戦している"
    },
    isNot: {
      en: "the recipient’s forces fight in no armed conflict abroad",
      ja: "移転先の軍隊が国外の武力紛争で交戦していない"
    }
  },
  "recipient.invaded": {
    is: {
      en: "the recipient suffers aggression in breach of international law",
      ja: "移転先が国際法に違反する侵略を受けている"
    },
    isNot: {en: "the recipient does not suffer aggression", ja: "移転先が侵略を受けていない"}
  },
  "recipient.security_partner": {
    is: {
      en: "the recipient is in security cooperation with Japan",
      ja: "移転先が我が国と安全保障面での協力関係にある"
    },
    isNot: {
      en: "the recipient is not in security cooperation with Japan",
      ja: "移転先が我が国と安全保障面での協力関係にない"
    }
  },
  "recipient.agreement": {
    is: {
      en: "the recipient has an equipment-transfer agreement with Japan in force",
      ja: "移転先が防衛装備品・技術移転協定の締結国である"
    },
    isNot: {
      en: "the recipient has no equipment-transfer agreement with Japan in force",
      ja: "移転先が防衛装備品・技術移転協定の締結国でない"
    }
  },
  "transfer.mode": {
    is: {en: "the transfer is one of these: {value}", ja: "移転の態様が次のいずれかである（{value}）"},
    isNot: {en: "the transfer is none of these: {value}", ja: "移転の態様が次のいずれでもない（{value}）"}
  },
  "transfer.purpose": {
    is: {en: "the purpose is {value}", ja: "目的が{value}である"},
    isNot: {en: "the purpose is not {value}", ja: "目的が{value}でない"}
  },
  "transfer.programme": {
    is: {en: "the transfer falls under “{value}”", ja: "「{value}」に係る移転である"},
    isNot: {en: "the transfer does not fall under “{value}”", ja: "「{value}」に係る移転でない"}
  },
  "control.other_use_consent": {
    is: {
      en: "the recipient must ask Japan’s consent before other uses",
      ja: "目的外使用について我が国の事前同意が義務付けられている"
    },
    isNot: {
      en: "the recipient is not bound to ask Japan’s consent before other uses",
      ja: "目的外使用について我が国の事前同意が義務付けられていない"
    }
  },
  "control.onward_consent": {
    is: {
      en: "the goods may go on to others only with Japan’s prior consent",
      ja: "第三国移転について我が国の事前同意が義務付けられている"
    },
    isNot: {
      en: "the goods may go on to others without Japan’s prior consent",
      ja: "第三国移転について我が国の事前同意が義務付けられていない"
    }
  }
};

/** Values that have a saying of their own, by "fact=value". */
export const OWN_SAYINGS: {readonly [factAndValue: string]: Saying} = {
  "item.form=funds": {
    is: {en: "only money is given", ja: "資金のみの提供である"},
    isNot: {en: "more than money is given", ja: "資金のみの提供でない"}
  },
  "item.armament=none": {
    is: {en: "the item carries no weapons", ja: "武器を搭載していない"},
    isNot: {en: "the item carries weapons or is one", ja: "武器を搭載し、又はそれ自体が武器である"}
  },
  "item.armament=incidental": {
    is: {
      en: "the item carries only the weapons that its work or self-protection needs",
      ja: "搭載する武器が本来業務の実施又は自己防護に必要なもののみである"
    },
    isNot: {
      en: "it is not so that the item carries only the weapons that its work or self-protection needs",
      ja: "搭載する武器が本来業務の実施又は自己防護に必要なもののみではない"
    }
  },
  "item.armament=itself": {
    is: {en: "the item is itself a weapon", ja: "それ自体が武器である"},
    isNot: {en: "the item is not itself a weapon", ja: "それ自体は武器でない"}
  },
  "item.use=none": {
    is: {en: "the item serves none of the five categories", ja: "用途が5類型のいずれにも当たらない"},
    isNot: {en: "the item serves one of the five categories", ja: "用途が5類型のいずれかに当たる"}
  },
  "item.treaty_ban=none": {
    is: {en: "no treaty that binds Japan bans the item", ja: "条約により禁止されていない"},
    isNot: {en: "a treaty that binds Japan bans the item", ja: "条約により禁止されている"}
  },
  "item.licensor=none": {
    is: {en: "the item is not made under a foreign licence", ja: "ライセンス生産品でない"},
    isNot: {en: "the item is made under a foreign licence", ja: "ライセンス生産品である"}
  },
  "item.joint_partner=none": {
    is: {en: "the item is not developed jointly with another country", ja: "国際共同開発品でない"},
    isNot: {en: "the item is developed jointly with another country", ja: "国際共同開発品である"}
  },
  "recipient.kind=state": {
    is: {en: "the recipient is a state", ja: "移転先が国である"},
    isNot: {en: "the recipient is not a state", ja: "移転先が国でない"}
  },
  "recipient.kind=un_body": {
    is: {en: "the recipient is the United Nations or a body of theirs", ja: "移転先が国連又はその関連機関である"},
    isNot: {en: "the recipient is no body of the United Nations", ja: "移転先が国連又はその関連機関でない"}
  },
  "recipient.kind=un_mandated": {
    is: {
      en: "the recipient is an organisation acting on a UN resolution, or in a way that the rules name beside it",
      ja: "移転先が国連決議等に基づいて活動を行う機関である"
    },
    isNot: {
      en: "the recipient is no organisation acting on a UN resolution, or in a way that the rules name beside it",
      ja: "移転先が国連決議等に基づいて活動を行う機関でない"
    }
  },
  "recipient.kind=peacekeeping_operation": {
    is: {en: "the recipient is a peacekeeping operation", ja: "移転先が平和維持活動である"},
    isNot: {en: "the recipient is not a peacekeeping operation", ja: "移転先が平和維持活動でない"}
  },
  "recipient.kind=international_organisation": {
    is: {
      en: "the recipient is an international organisation that does not act for the United Nations",
      ja: "移転先が国連等に当たらない国際機関である"
    },
    isNot: {
      en: "the recipient is no international organisation outside the United Nations",
      ja: "移転先が国連等に当たらない国際機関でない"
    }
  },
  "transfer.mode=third_party": {
    is: {en: "a country that holds the goods passes them on", ja: "保有国による第三国移転である"},
    isNot: {en: "the goods come from Japan itself", ja: "我が国からの移転である"}
  },
  "transfer.mode=sdf_grant": {
    is: {en: "the goods are a gift from SDF stock", ja: "自衛隊の装備品等の譲渡（無償等）である"},
    isNot: {en: "the goods are not a gift from SDF stock", ja: "自衛隊の装備品等の譲渡（無償等）でない"}
  },
  "transfer.mode=sale": {
    is: {en: "the goods are sold", ja: "売却である"},
    isNot: {en: "the goods are not sold", ja: "売却でない"}
  },
  "transfer.mode=carried_by_sdf": {
    is: {en: "the Self-Defense Forces carry the goods themselves", ja: "自衛隊等が自ら携行する"},
    isNot: {en: "the Self-Defense Forces do not carry the goods themselves", ja: "自衛隊等が自ら携行するものでない"}
  },
  "transfer.mode=joint_development": {
    is: {en: "the transfer is part of joint development or production", ja: "国際共同開発・生産に関する移転である"},
    isNot: {
      en: "the transfer is not part of joint development or production",
      ja: "国際共同開発・生産に関する移転でない"
    }
  },
  "transfer.mode=licensed_return": {
    is: {
      en: "the goods go to the licensor as products of its licence",
      ja: "ライセンス生産品のライセンス元への提供である"
    },
    isNot: {
      en: "the goods do not go to the licensor as products of its licence",
      ja: "ライセンス生産品のライセンス元への提供でない"
    }
  },
  "transfer.mode=technology": {
    is: {en: "the transfer is an exchange of technology", ja: "技術の提供である"},
    isNot: {en: "the transfer is not an exchange of technology", ja: "技術の提供でない"}
  },
  "transfer.mode=return_or_sample": {
    is: {en: "the goods are returned or sent as a sample", ja: "返送又は見本品の輸出である"},
    isNot: {en: "the goods are neither returned nor sent as a sample", ja: "返送又は見本品の輸出でない"}
  },
  "transfer.mode=acsa_supply": {
    is: {en: "the goods are supplied under an ACSA", ja: "ACSAに基づく提供である"},
    isNot: {en: "the goods are not supplied under an ACSA", ja: "ACSAに基づく提供でない"}
  },
  "transfer.mode=government_grant": {
    is: {en: "the State buys the goods to give them", ja: "政府が調達して行う供与である"},
    isNot: {en: "the State does not buy the goods to give them", ja: "政府が調達して行う供与でない"}
  },
  "transfer.purpose=other": {
    is: {en: "the purpose is none that the rules name", ja: "目的が規則の掲げるもの以外である"},
    isNot: {en: "the purpose is one that the rules name", ja: "目的が規則の掲げるもののいずれかである"}
  },
  "transfer.programme=none": {
    is: {en: "the transfer falls under no programme that the rules name", ja: "規則が個別に掲げる事業に当たらない"},
    isNot: {en: "the transfer falls under a programme that the rules name", ja: "規則が個別に掲げる事業に当たる"}
  }
};
