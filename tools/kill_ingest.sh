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

ingest() {
  place=$1
  shift
  java -Xmx1g -XX:TieredStopAtLevel=1 -jar "$home/app/target/dragoman.jar" ingest --ledger "$place" --batch 5 "$@"
}

# All that a ledger says, but for the moments at which documents came.
told() {
  for table in document claim evidence cell cell_apart event event_participant event_pair person person_spelling; do
    python3 - "$1/ledger.db" "$table" <<'PYTHON'
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute(f"SELECT * FROM {sys.argv[2]}")
names = [column[0] for column in rows.description]
kept = [at for at, name in enumerate(names) if name not in ("ingested_at", "known_on", "summary")]
for row in sorted(tuple(row[at] for at in kept) for row in rows.fetchall()):
    print(sys.argv[2], row)
PYTHON
  done
}

[ -f "$home/app/target/dragoman.jar" ] || "$home/dragoman" --version
ingest "$work/whole" "$@" 2>"$work/log"
cat "$work/log" >&2
killed=0
for round in $(seq 1 "$rounds"); do
  ingest "$work/killed" "$@" 2>"$work/log" &
  process=$!
  sleep "$(python3 -c 'import random; print(random.uniform(0.3, 6))')"
  kill -9 "$process" 2>/dev/null && killed=$((killed + 1))
  wait "$process" 2>/dev/null || true
  # Every few deaths begin a new ledger, or the later rounds would find nothing left to do.
  if [ $((round % 5)) -eq 0 ]; then
    ingest "$work/killed" "$@" 2>"$work/log"
    told "$work/whole" >"$work/one"
    told "$work/killed" >"$work/other"
    cmp "$work/one" "$work/other" || { echo "round $round: the ledgers differ" >&2; exit 1; }
    rm -rf "$work/killed"
  fi
done
echo "$rounds rounds, $killed ingests killed, no difference"
