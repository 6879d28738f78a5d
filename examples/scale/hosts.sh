#!/bin/sh
# A file of articles, one JSON object a line, in blocks to processes on this machine or others; the answers on stdout:
#   hosts.sh ARTICLES.ndjson [OPTION OF PARALLEL…] > RESULTS.ndjson
#   hosts.sh ARTICLES.ndjson --sshlogin 8/one.example,8/two.example > RESULTS.ndjson
# A block whose process is killed, or whose machine goes away, is read again, and only the answers of the last time are printed.
# The blocks are files, and not parts of a stream (--pipe), since a part that is tried again comes without its text. Machines need rsync.
set -eu
articles=$1
shift
blocks=$(mktemp -d)
trap 'rm -r "$blocks"' EXIT
split --lines "${LINES_A_BLOCK:-200}" "$articles" "$blocks/"
cd "$blocks"
ls | parallel --transferfile {} --workdir ... --cleanup --retries 3 "$@" "${DATELINE:-dateline} scan --stdin < {}"
