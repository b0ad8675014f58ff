/** The list of a page as the script reads it there: values in a fixed order, since the names of hundreds of them would weigh more than they. */
import type {VerdictCode} from "../policy/judge.js";
import type {Qualifier, Status} from "../vocabulary/claim.js";
import type {ItemGroup, UnitCode} from "../vocabulary/item.js";
import type {ListedTransfer, ListFile, Standing} from "./transferList.js";

type PackedStanding = [
  from: string,
  status: Status,
  date: string,
  date_basis: string,
  quantity_min: number | null,
  quantity_max: number | null,
  qualifier: Qualifier,
  unit: UnitCode,
  item_group: ItemGroup,
  value_amount: number | null,
  value_currency: string | null,
  source: string
];

type PackedTransfer = [
  id: string,
  donor: string,
  recipient: string,
  item: string,
  item_ja: string,
  item_class: string,
  weapon: boolean,
  sum: boolean,
  regime: string,
  then: VerdictCode,
  under: readonly number[],
  standings: PackedStanding[]
];

interface Packed extends Omit<ListFile, "transfers"> {
  transfers: PackedTransfer[];
}

export const packed = (list: ListFile): string => {
  const file: Packed = {...list, transfers: list.transfers.map(packTransfer)};
  return JSON.stringify(file);
};

export function unpacked(text: string): ListFile {
  const file = JSON.parse(text) as Packed;
  return {...file, transfers: file.transfers.map(unpackTransfer)};
}

const packTransfer = ({id, donor, recipient, item, item_ja, item_class, ...more}: ListedTransfer): PackedTransfer => [
  ...([id, donor, recipient, item, item_ja, item_class] as const),
  ...([more.weapon, more.sum, more.then.regime, more.then.verdict, more.under] as const),
  more.standings.map(packStanding)
];

const unpackTransfer = ([id, donor, recipient, item, item_ja, item_class, ...more]: PackedTransfer): ListedTransfer => {
  const [weapon, sum, regime, verdict, under, standings] = more;
  return {
    ...{id, donor, recipient, item, item_ja, item_class, weapon, sum},
    ...{then: {regime, verdict}, under, standings: standings.map(unpackStanding)}
  };
};

const packStanding = ({from, status, date, date_basis, ...more}: Standing): PackedStanding => [
  ...([from, status, date, date_basis, more.quantity_min, more.quantity_max] as const),
  ...([more.qualifier, more.unit, more.item_group, more.value_amount, more.value_currency, more.source] as const)
];

const unpackStanding = ([from, status, date, date_basis, ...more]: PackedStanding): Standing => {
  const [quantity_min, quantity_max, qualifier, unit, item_group, value_amount, value_currency, source] = more;
  return {
    ...{from, status, date, date_basis, quantity_min, quantity_max},
    ...{qualifier, unit, item_group, value_amount, value_currency, source}
  };
};
