#!/bin/sh
# An archive with a folder for each day, several folders at a time, by GNU parallel:
#   folders.sh ARCHIVE RESULTS [OPTION OF PARALLEL…]
# Called again, it goes on where it stopped. DATELINE says how the program is called.
set -eu
archive=$1
results=$2
shift 2
find "$archive" -mindepth 1 -maxdepth 1 -type d -printf '%f\0' |
  parallel --null --retries 3 "$@" "${DATELINE:-dateline}" scan "$archive"/{} --out "$results"/{} --resume --jobs 1
