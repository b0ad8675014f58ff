# Reads every published table with R and names each column that does not arrive as it was written. See loads.ts.
invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8")) # where the machine has no language, R would stop at the first letter that is not ASCII
args <- commandArgs(trailingOnly = TRUE)
folder <- args[1]
expected <- read.delim(args[2], header = FALSE, quote = "", colClasses = "character",
                       col.names = c("table", "column", "kind", "rows", "cells"))

arrived <- list(
  string = is.character,
  number = is.numeric,
  integer = is.numeric,
  boolean = is.logical,
  date = function(values) inherits(values, "Date")
)

faults <- character()
say <- function(...) faults <<- c(faults, paste0(...))

look <- function(place, frame, columns) {
  for (i in seq_len(nrow(columns))) {
    with(columns[i, ], {
      values <- frame[[column]]
      filled <- sum(!is.na(values) & as.character(values) != "")
      if (length(values) != as.integer(rows)) say(place, ":", column, " has ", length(values), " rows, not ", rows)
      if (filled != as.integer(cells)) say(place, ":", column, " has ", filled, " cells that are not missing, not ", cells)
      if (as.integer(cells) > 0 && !arrived[[kind]](values)) {
        say(place, ":", column, " arrives as ", class(values)[1], ", not as ", kind)
      }
    })
  }
}

tell <- function(tool, read) {
  before <- length(faults)
  files <- 0
  for (columns in split(expected, expected$table)) {
    for (ending in c("csv", "excel.csv")) {
      file <- paste0(columns$table[1], ".", ending)
      if (!file.exists(file.path(folder, file))) next
      look(paste(tool, file), read(file.path(folder, file), columns), columns)
      files <- files + 1
    }
  }
  cat(sprintf("%s: %d CSV files, %d faults\n", tool, files, length(faults) - before))
}

# R takes columns for what they hold, but days, and truth values that are not written TRUE and FALSE, for text unless it is told.
told <- c(date = "Date", boolean = "logical")
tell(paste0("R ", getRversion()), function(path, columns) {
  columns <- columns[columns$kind %in% names(told), ]
  read.csv(path, check.names = FALSE, fileEncoding = "UTF-8-BOM", colClasses = setNames(told[columns$kind], columns$column))
})
# readr guesses everything, of all rows; the name of a version of the rules, which is a day, it takes for one.
expected$kind[expected$kind == "string" & grepl("^regime(_before)?$", expected$column)] <- "date"
if (requireNamespace("readr", quietly = TRUE)) {
  tell(paste0("readr ", packageVersion("readr")), function(path, columns) {
    readr::read_csv(path, guess_max = Inf, na = "", show_col_types = FALSE, progress = FALSE)
  })
} else {
  cat("readr is not there: its guesses were not asked\n")
}

if (length(faults)) cat(paste0("  ", faults, "\n"), sep = "")
quit(status = if (length(faults)) 1 else 0)
