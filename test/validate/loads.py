"""Reads every published table with pandas and names each column that does not arrive as it was written. See loads.ts."""

import csv
import os
import sys
from collections import defaultdict

import pandas as pd
from pandas.api import types

folder, expected = sys.argv[1:]
tables = defaultdict(list)
with open(expected, encoding="utf-8", newline="") as file:
    for table, column, kind, rows, cells in csv.reader(file, delimiter="\t"):
        tables[table].append((column, kind, int(rows), int(cells)))

ARRIVED = {
    "string": lambda values: not (types.is_numeric_dtype(values) or types.is_datetime64_any_dtype(values)),
    "number": lambda values: types.is_numeric_dtype(values) and not types.is_bool_dtype(values),
    "integer": lambda values: types.is_numeric_dtype(values) and not types.is_bool_dtype(values),
    "boolean": types.is_bool_dtype,
    "date": types.is_datetime64_any_dtype,
}

faults = []


def look(place, frame, columns):
    for column, kind, rows, cells in columns:
        values = frame[column]
        if len(values) != rows:
            faults.append(f"{place}:{column} has {len(values)} rows, not {rows}")
        if values.count() != cells:
            faults.append(f"{place}:{column} has {values.count()} cells that are not missing, not {cells}")
        if cells and not ARRIVED[kind](values):
            faults.append(f"{place}:{column} arrives as {values.dtype}, not as {kind}")


files = 0
for table, columns in tables.items():
    days = [column for column, kind, _, _ in columns if kind == "date"]
    for ending in ("csv", "excel.csv"):
        path = os.path.join(folder, f"{table}.{ending}")
        if os.path.exists(path):
            look(f"{table}.{ending}", pd.read_csv(path, parse_dates=days, low_memory=False), columns)
            files += 1
print(f"pandas {pd.__version__}: {files} CSV files, {len(faults)} faults")

try:
    import pyarrow
    import pyarrow.parquet
except ImportError:
    print("pyarrow is not there: Parquet was not read")
else:
    before = len(faults)
    files = [name for name in sorted(os.listdir(folder)) if name.endswith(".parquet")]
    for name in files:
        read = pyarrow.parquet.read_table(os.path.join(folder, name))
        for column, kind, rows, cells in tables[name.removesuffix(".parquet")]:
            values = read.column(column)
            if len(values) != rows or len(values) - values.null_count != cells:
                faults.append(f"{name}:{column} has {len(values)} rows, {values.null_count} of them empty, not {rows}, {rows - cells}")
            is_day = pyarrow.types.is_date(values.type)
            is_number = pyarrow.types.is_floating(values.type) or pyarrow.types.is_integer(values.type)
            arrived = "date" if is_day else "number" if is_number else "boolean" if pyarrow.types.is_boolean(values.type) else "string"
            if arrived != kind.replace("integer", "number"):
                faults.append(f"{name}:{column} arrives as {values.type}, not as {kind}")
    print(f"pyarrow {pyarrow.__version__}: {len(files)} Parquet files, {len(faults) - before} faults")

for fault in faults:
    print(f"  {fault}")
sys.exit(1 if faults else 0)
