/** The columns of Kiel's main sheet: one idea of a row, and the two sets of headers that its releases have for it. */
import type {ColumnOfLayout, TrackerRow} from "./layout.js";
import {NOT_APPLICABLE} from "./quantityCell.js";

/** What is asked of a row, by our own names. */
export type KielColumn =
  | "id"
  | "part"
  | "donor"
  | "date"
  | "general"
  | "specific"
  | "measure"
  | "item"
  | "units"
  | "delivered"
  | "value"
  | "partValue"
  | "firstOfPackage"
  | "month"
  | "source1"
  | "source2"
  | "source3"
  | "source4"
  | "deliverySource";

export type KielRow = TrackerRow<KielColumn>;

const needed = (...names: string[]): ColumnOfLayout => ({names, required: true});
const welcome = (...names: string[]): ColumnOfLayout => ({names, required: false});

/** Releases 1 to about 20: 2022 to the middle of 2024. */
export const SPACED: Readonly<Record<KielColumn, ColumnOfLayout>> = {
  id: needed("ID"),
  part: welcome("Allocation ID"),
  donor: needed("Countries", "Country", "Donor"),
  date: needed("Announcement Date"),
  general: needed("Type of Aid General"),
  specific: needed("Type of Aid Specific"),
  measure: welcome("Type of donation"),
  // "Item" is the header of the sheet of commercial contracts, which are sales and no aid: it is not read.
  item: {names: ["Items"], required: true, emptyBefore: "Type of item"},
  units: needed("No. of Units"),
  delivered: needed("No. of Units delivered (in-kind military aid)"),
  value: needed("Converted Value in EUR"),
  partValue: welcome("Allocated Total in EUR"),
  firstOfPackage: welcome("Total_value_dummy (1 is first row in the package)"),
  month: welcome("Month3"),
  source1: welcome("Source of Aid 1"),
  source2: welcome("Source of Aid 2"),
  source3: welcome("Source of Aid 3"),
  source4: welcome("Source of Aid 4"),
  deliverySource: welcome("Source for Delivery")
};

/** Releases from the end of 2024 on, in snake_case. */
export const SNAKE: Readonly<Record<KielColumn, ColumnOfLayout>> = {
  id: needed("activity_id"),
  part: needed("sub_activity_id"),
  donor: needed("donor"),
  date: needed("announcement_date"),
  general: needed("aid_type_general"),
  specific: needed("aid_type_specific"),
  measure: needed("measure"),
  item: needed("item"),
  units: needed("item_numb"),
  delivered: needed("item_numb_deliv"),
  value: needed("tot_activity_value_EUR"),
  partValue: needed("tot_sub_activity_value_EUR"),
  firstOfPackage: welcome("total_value_dummy"),
  month: welcome("month"),
  source1: welcome("source_of_aid_1"),
  source2: welcome("source_of_aid_2"),
  source3: welcome("source_of_aid_3"),
  source4: welcome("source_of_aid_4"),
  deliverySource: welcome("deliv_source")
};

/** Headers of either set that are known and not asked for. */
const ALSO_KNOWN = new RegExp(
  [
    String.raw`^(unnamed: \d+|retrieved|classified_category|notes?|channel|explanation|nato|eu|eu_geo|total|coordinates|industry dummy)$`,
    "^(item$|type of item|sub-type of item|soviet origin|original currency|monetary value|unit price|value (committed|delivered) )",
    "^(total monetary value|allocated total|allocations? |reallocation|official|bilateral loan|updated/|humanitarian delivery)",
    "^(deliveries|working/debug|value_source|monthcoding|beforewar|short term|earmarked|ukraine asked|heavy_)",
    "^(ammunition_dummy|source of item|items \\(short|relative importance|in-kind|dummy_|explanation dummy|formula_dummy)",
    "^(non eu|benchmark|% difference|reconstruction|book|reimburse|geographic|additional geo|building|international initiative)",
    "^(reporting_currency|source_reported|tot_|item_|official_|deliv_|location|coords|geo_|building_or|loan_|updated_dummy)",
    "^(short_term|earmarked_year|activity_match|alloc_|before_war|month_exists|ukraine_asked|ammo_|in_kind|non_eu|nato_)",
    "^(eu_|source_of_weapon|allocation_dummy|deflator|change_currency|inflation|procurement|mixed_package|allocation dummy)"
  ].join("|")
);

export const isAlsoKnown = (header: string): boolean => ALSO_KNOWN.test(header);

/** What stands in a cell that says "does not apply" or nothing. */
export const isBlank = (cell: string): boolean => NOT_APPLICABLE.has(cell.toLowerCase());
