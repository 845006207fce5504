#!/bin/sh
# Kills ingests at random moments, resumes them, and compares the ledger with one whose ingest nobody killed.
#
# Usage: tools/kill_ingest.sh [ROUNDS [PATH...]]      (50 rounds over sample/ unless said otherwise)
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
rounds=${1:-50}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- "$home/sample"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Takes the place of the shell it is called in, so that a signal reaches the program itself: call it in one of its own.
ingest() {
  place=$1
  shift
  exec java -Xmx1g -XX:TieredStopAtLevel=1 -jar "$home/app/target/dragoman.jar" ingest --ledger "$place" --batch 5 "$@"
}

# All that a ledger says, but for the moments at which documents came.
told() {
  for table in document claim evidence cell cell_apart event event_participant event_pair person person_spelling; do
    python3 - "$1/ledger.db" "$table" <<'PYTHON'
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute(f"SELECT * FROM {sys.argv[2]}")
names = [column[0] for column in rows.description]
kept = [at for at, name in enumerate(names) if name not in ("ingested_at", "known_on", "summary", "changed")]
for row in sorted(tuple(row[at] for at in kept) for row in rows.fetchall()):
    print(sys.argv[2], row)
PYTHON
  done
}

[ -f "$home/app/target/dragoman.jar" ] || "$home/dragoman" --version
begun=$(date +%s)
(ingest "$work/whole" "$@" 2>"$work/log")
cat "$work/log" >&2
seconds=$(($(date +%s) - begun + 1))
# Ends what was killed, and holds it against the ledger that nobody killed.
compare() {
  (ingest "$work/killed" "$@" 2>"$work/log") || { cat "$work/log" >&2; exit 1; }
  told "$work/whole" >"$work/one"
  told "$work/killed" >"$work/other"
  cmp "$work/one" "$work/other" || { echo "after $killed kills the ledgers differ" >&2; exit 1; }
  rm -rf "$work/killed"
  echo "$killed ingests killed, no difference" >&2
}

killed=0
while [ "$killed" -lt "$rounds" ]; do
  (ingest "$work/killed" "$@" 2>"$work/log") &
  process=$!
  sleep "$(python3 -c "import random; print(random.uniform(0.3, $seconds))")"
  kill -9 "$process" 2>/dev/null || true
  code=0
  wait "$process" 2>/dev/null || code=$?
  # Every few deaths begin a new ledger, or the later rounds would find nothing left to do.
  if [ "$code" -ne 137 ]; then
    compare "$@"
  else
    killed=$((killed + 1))
    [ $((killed % 5)) -ne 0 ] || compare "$@"
  fi
done
