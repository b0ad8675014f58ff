import fc from "fast-check";

/** Pieces of which bad files are made: delimiters, quotes, line ends, what spreadsheets and converters leave behind. */
export const piece = fc.constantFrom(
  ...[
    "a",
    "b",
    "1",
    "17,000+",
    ",",
    ",",
    ",",
    '"',
    '""',
    "\n",
    "\n",
    "\r\n",
    "\r",
    ";",
    "\t",
    " ",
    "\u00a0",
    "\u0000",
    "\ufeff"
  ],
  ...[
    "防弾",
    "＝1+1",
    "=1",
    "\u200f",
    "か\u3099",
    "until 9/3/2022",
    "1.000.00",
    "#REF!",
    "undisclosed",
    "NULL",
    "\\",
    "'",
    "|"
  ]
);
