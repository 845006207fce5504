#!/usr/bin/env python3
"""Checks the knowledge tables under packs/: encoding, cells, codes, dates, terms, names that stand for two things.

Usage: tools/check_knowledge.py [--all] [PACKS-FOLDER]
Prints faults (exit code 1 when there is any), then what is merely noteworthy (all of it with --all), then counts.
"""
import collections
import glob
import os
import re
import sys
import unicodedata

DATE = re.compile(r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?$")
REQUIRED = {
    "names.tsv": ["kind", "lang", "form", "source"],
    "office-holders.tsv": ["person", "office", "source", "sure"],
    "members.tsv": ["country", "source"],
    "cities.tsv": ["form", "lang", "country", "kind", "source"],
    "regions.tsv": ["code", "lang", "form", "source"],
    "places.tsv": ["form", "kind", "source"],
}
NAME_KINDS = {"name", "short", "demonym", "seat", "people"}
LANGUAGES = {"vi", "fr", "en", "*"}
OFFICES = set(
    "president vice-president monarch crown-prince spouse-of prime-minister deputy-prime-minister party-leader "
    "party-official speaker deputy-speaker committee-chair friendship-group-chair mp ambassador consul-general "
    "central-bank-governor mayor local-party-secretary deputy-local-party-secretary armed-forces-chief chief-justice "
    "prosecutor-general secretary-general director-general chair spokesperson special-envoy commissioner "
    "business-leader agency-head other".split()
)
# Offices that one person holds at a time, for one country and one "at".
SINGLE = {"president", "monarch", "prime-minister", "party-leader", "secretary-general", "central-bank-governor",
          "minister:foreign-affairs", "minister:defence", "mayor", "local-party-secretary", "ambassador"}


class Report:
    """Collects faults and notes and counts rows."""

    def __init__(self):
        self.faults = []
        self.notes = []
        self.counts = collections.Counter()

    def fault(self, where, text):
        self.faults.append(f"{where}: {text}")

    def note(self, where, text):
        self.notes.append(f"{where}: {text}")


def read_table(path, report):
    """Rows of a table as dictionaries with their line number; cell faults go to the report."""
    text = open(path, "rb").read().decode("utf-8")
    if unicodedata.normalize("NFC", text) != text:
        report.fault(path, "is not NFC")
    if "\r" in text or "\ufeff" in text or "\u200b" in text:
        report.fault(path, "holds a carriage return, a byte order mark or a zero-width space")
    header, rows = None, []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            continue
        where = f"{path}:{number}"
        if len(cells) != len(header):
            report.fault(where, f"has {len(cells)} cells, the header names {len(header)}")
            continue
        for name, cell in zip(header, cells):
            if cell != cell.strip() or "  " in cell or "\u00a0" in cell:
                report.fault(where, f"stray space in {name}: {cell!r}")
        row = dict(zip(header, cells))
        row["#"] = where
        rows.append(row)
        for name in REQUIRED.get(os.path.basename(path), []):
            if not row.get(name):
                report.fault(where, f"{name} is empty")
    report.counts[os.path.basename(path)] += len(rows)
    return rows


def bounds(row):
    """First and last day of a term as comparable text."""
    start = (row.get("from") or "0000").rstrip("~")
    end = (row.get("to") or "9999").rstrip("~")
    return start + "-00-00"[len(start) - 4 if len(start) > 4 else 0:][:10 - len(start)], end


def check_dates(row, report):
    for column in ("from", "to", "established", "superseded"):
        value = row.get(column, "")
        if value and not DATE.match(value):
            report.fault(row["#"], f"{column} is no date: {value}")
    start, end = row.get("from", "").rstrip("~"), row.get("to", "").rstrip("~")
    if start and end and start[:len(end)] > end[:len(start)]:
        report.fault(row["#"], f"ends {end} before it begins {start}")


def check_names(folder_kind, rows, report, index):
    for row in rows:
        if row["kind"] not in NAME_KINDS:
            report.fault(row["#"], f"unknown kind {row['kind']}")
        if row["lang"] not in LANGUAGES:
            report.fault(row["#"], f"unknown language {row['lang']}")
        code = row["#"].split("/")[-2].upper()
        for language in (["vi", "fr", "en"] if row["lang"] == "*" else [row["lang"]]):
            index[(language, row["form"])].append((folder_kind, code, row.get("note", ""), row["#"]))


def check_holders(rows, report):
    groups = collections.defaultdict(list)
    seen = set()
    for row in rows:
        office = row["office"]
        if office not in OFFICES and not re.match(r"^(deputy-)?minister:[a-z-]+$", office):
            report.fault(row["#"], f"unknown office {office}")
        if row["sure"] not in ("1", "2", "3"):
            report.fault(row["#"], f"sure is {row['sure']!r}")
        key = (row["person"], office, row["at"], row["from"])
        if key in seen:
            report.fault(row["#"], f"given twice: {key}")
        seen.add(key)
        alternatives = [a.lstrip("~") for a in row["alt"].split("|")] if row["alt"] else []
        if "" in alternatives or row["person"] in alternatives:
            report.fault(row["#"], "an alternative is empty or repeats the name")
        if len(alternatives) != len(set(alternatives)):
            report.note(row["#"], "an alternative is given twice")
        if office in SINGLE and "acting" not in row["at"]:
            groups[(office, row["at"])].append(row)
    for (office, at), terms in groups.items():
        terms.sort(key=lambda r: r["from"])
        for before, after in zip(terms, terms[1:]):
            end, start = before["to"].rstrip("~"), after["from"].rstrip("~")
            if not end:
                report.note(before["#"], f"overlap: {office} {at} {before['person']} is open while {after['person']} begins {start}")
            elif end[:len(start)] > start[:len(end)]:
                report.note(before["#"], f"overlap: {office} {at} {before['person']} ends {end}, {after['person']} begins {start}")
            elif len(end) >= 4 and len(start) >= 4 and int(start[:4]) - int(end[:4]) > 1:
                report.note(before["#"], f"gap: {office} {at} {before['person']} ends {end}, {after['person']} begins {start}")


def check_pairs(index, report):
    """One spelling for two countries or bodies must be marked in both."""
    for (language, form), uses in sorted(index.items()):
        codes = {(kind, code) for kind, code, _, _ in uses}
        if len(codes) < 2:
            continue
        names = ", ".join(sorted(code for _, code in codes))
        if all(set(note.split()) & {"ambiguous", "shared", "also-name"} for _, _, note, _ in uses):
            report.note(uses[0][3], f"{language} {form!r} stands for {names}")
        else:
            report.fault(uses[0][3], f"{language} {form!r} stands for {names} and is not marked")


def main(arguments):
    show_all = "--all" in arguments
    folders = [a for a in arguments if not a.startswith("-")]
    root = folders[0] if folders else os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "packs")
    report = Report()
    index = collections.defaultdict(list)
    sources = set()
    tables = {}
    for path in sorted(glob.glob(os.path.join(root, "core", "*.tsv")) + glob.glob(os.path.join(root, "country", "*", "*.tsv"))
                       + glob.glob(os.path.join(root, "body", "*", "*.tsv"))):
        tables[path] = read_table(path, report)
        if path.endswith(os.path.join("core", "sources.tsv")):
            sources = {row["key"] for row in tables[path]}
    codes = {os.path.basename(d).upper() for d in glob.glob(os.path.join(root, "country", "*"))}
    for path, rows in tables.items():
        kind = path.split(os.sep)[-3]
        for row in rows:
            check_dates(row, report)
            keys = row.get("source", "").split(";")
            for key in keys:
                if " " not in key.strip() and key and not key.strip().startswith("http") and key not in sources:
                    report.fault(row["#"], f"unknown source {key!r}")
        if os.path.basename(path) == "names.tsv":
            check_names(kind, rows, report, index)
        elif path.endswith("office-holders.tsv"):
            check_holders(rows, report)
        elif path.endswith(("members.tsv", "cities.tsv")):
            for row in rows:
                if row["country"] not in codes:
                    report.fault(row["#"], f"unknown country {row['country']}")
    check_pairs(index, report)
    for line in report.faults:
        print("FAULT", line.replace(root + os.sep, ""))
    for line in report.notes if show_all else report.notes[:20]:
        print("note ", line.replace(root + os.sep, ""))
    print(f"{len(report.faults)} faults, {len(report.notes)} notes")
    print(", ".join(f"{name} {count}" for name, count in sorted(report.counts.items())))
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
