/** Rows of our own in the forms of Kiel's main sheet. */
import XLSX from "@e965/xlsx";
import Papa from "papaparse";

export type Cells = (string | number)[];
export interface Fixture {
  file: string;
  bytes: Uint8Array;
}

/** One row of a tracker, by what a reader asks for. */
export interface Item {
  id?: string;
  part?: string;
  donor?: string;
  date?: string;
  general?: string;
  specific?: string;
  item?: string;
  units?: string;
  delivered?: string;
  value?: string;
  first?: string;
  month?: string;
  source?: string;
  deliverySource?: string;
}

const usual = {
  id: "DEM1",
  part: "DEM1_1",
  donor: "Germany",
  date: "2022-03-01",
  general: "Military",
  specific: "Weapons and equipment",
  item: "Stinger missile",
  units: "500",
  delivered: "undisclosed",
  value: ".",
  first: "0",
  month: "",
  source: "https://a.example/1",
  deliverySource: "."
};

/** The layouts: the names of the columns in each release's own order, and the value of a column. */
const LAYOUTS_OF_FIXTURES: Record<string, {header: string[]; row: (item: typeof usual) => Cells}> = {
  "release 7": {
    header: [
      ...["ID", "countries", "Announcement Date", "Type of Aid General", "Type of Aid Specific", "Explanation"],
      ...["Original Currency", "", "Type of item", "Sub-type of item", "No. of Units"],
      ...["No. of Units delivered (in-kind military aid)", "Total ", "Converted Value in EUR", "Source of Aid 1"],
      ...["Source for Delivery", "Total_value_dummy (1 is first row in the package)", "Month3", "Sub-type of item"]
    ],
    row: (i) => [
      ...[i.id, i.donor, i.date, i.general, i.specific, "words, of\nthe tracker", "EUR", i.item, "Heavy weapon", "."],
      ...[i.units, i.delivered, ".", i.value, i.source, i.deliverySource, i.first, i.month, "."]
    ]
  },
  "early 2023": {
    header: [
      ...[
        "ID",
        "Countries",
        "Announcement Date",
        "Type of Aid General",
        "Type of Aid Specific",
        "Items",
        "Type of Item"
      ],
      ...[
        "Sub-type of item",
        "No. of Units",
        "No. of Units Delivered (in-kind military aid)",
        "Converted Value in EUR"
      ],
      ...[
        "OfficialSource",
        "Source of Aid 1",
        "Source for Delivery",
        "Total_value_dummy (1 is first row in the package)"
      ],
      ...["Month3", "Sub-type of item.1", "Unnamed: 53", "Unnamed: 54", "retrieved"]
    ],
    row: (i) => [
      ...[
        i.id,
        i.donor,
        i.date,
        i.general,
        i.specific,
        i.item,
        ".",
        ".",
        i.units,
        i.delivered,
        i.value,
        "Yes",
        i.source
      ],
      ...[i.deliverySource, i.first, i.month, ".", "", "", "2023-03-02"]
    ]
  },
  "mid-2024": {
    header: [
      ...[
        "ID",
        "Countries",
        "Announcement Date",
        "Type of Aid General",
        "Type of Aid Specific",
        "Type of donation",
        "Items"
      ],
      ...["Type of Item", "Sub-type of item", "No. of Units", "No. of Units Delivered (in-kind military aid)"],
      ...[
        "Converted Value in EUR",
        "Allocated Total in EUR",
        "Allocated Total in EUR (redistributed)",
        "Allocation ID"
      ],
      ...["Source of Aid 1", "Source for Delivery", "Total_value_dummy (1 is first row in the package)", "Month3"],
      ...["Earmarked year", "Sub-type of item", "Coordinates", "", "", ""]
    ],
    row: (i) => [
      ...[i.id, i.donor, i.date, i.general, i.specific, "Allocation", i.item, ".", ".", i.units, i.delivered, "."],
      ...[i.value, i.value, i.part, i.source, i.deliverySource, i.first, i.month, "2022", ".", "", "", "", ""]
    ]
  },
  "end of 2024": {
    header: [
      ...["activity_id", "sub_activity_id", "donor", "announcement_date", "aid_type_general", "aid_type_specific"],
      ...["measure", "tot_activity_value_EUR", "tot_sub_activity_value_EUR", "item", "item_type", "item_sub_type"],
      ...["item_numb", "item_numb_deliv", "source_of_aid_1", "deliv_source", "total_value_dummy", "month"],
      ...["formula_dummy _check(1=error)", "Unnamed: 83", "classified_category"]
    ],
    row: (i) => [
      ...[i.id, i.part, i.donor, i.date, i.general, i.specific, "Allocation", ".", i.value, i.item, ".", "."],
      ...[i.units, i.delivered, i.source, i.deliverySource, i.first, i.month, "0", "", "Weapons"]
    ]
  }
};
export const NAMES = Object.keys(LAYOUTS_OF_FIXTURES);

export function table(layout: string, rows: readonly Item[]): Cells[] {
  const {header, row} = LAYOUTS_OF_FIXTURES[layout] ?? {header: [], row: () => []};
  return [header, ...rows.map((item) => row({...usual, ...item}))];
}

export const csv = (cells: Cells[], newline = "\n") => Papa.unparse(cells, {newline});
export function workbook(cells: Cells[], sheet = "Bilateral assistance, MAIN DATA"): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Notes"], ["of the tracker"]]), "ReadMe");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), sheet);
  return new Uint8Array(XLSX.write(book, {type: "array", bookType: "xlsx"}) as ArrayBuffer);
}

/** The ways in which the same cells come. */
export const KINDS: Record<string, (cells: Cells[]) => Fixture> = {
  xlsx: (cells) => ({file: "list.xlsx", bytes: workbook(cells)}),
  "UTF-8": (cells) => ({file: "list.csv", bytes: new TextEncoder().encode(csv(cells))}),
  "UTF-16": (cells) => ({
    file: "list.csv",
    bytes: new Uint8Array(Buffer.from(`\ufeff${csv(cells, "\r\n")}`, "utf16le"))
  })
};
export const asCsv = (layout: string, ...rows: Item[]): Fixture => ({
  file: "list.csv",
  bytes: new TextEncoder().encode(csv(table(layout, rows)))
});
