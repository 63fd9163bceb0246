"""Reads the CSV tables of an export as a scholar would, and fails where they are not what docs/exports.md says.

Python's own csv module alone. Prints the number of rows of each table.
"""
import csv
import datetime
import pathlib
import re
import sys

csv.field_size_limit(1 << 30)
folder = pathlib.Path(sys.argv[1])


def read(name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def check(truth, *what):
    if not truth:
        sys.exit(" ".join(map(str, what)))


INTEGERS = {"seq", "stance", "office", "start", "end", "dead", "injured", "arrested", "size", "quad"}
REALS = {"latitude", "longitude", "score", "confidence"}
TRUTHS = {"acting", "former", "dead_at_least", "injured_at_least", "arrested_at_least", "size_at_least"}


def typed(table, column, value):
    if value == "":
        return
    if column in INTEGERS:
        int(value)
    elif column in REALS:
        float(value)
    elif column in TRUTHS:
        check(value in ("true", "false"), table, column, value)
    elif column == "day":
        datetime.date.fromisoformat(value)
    elif column == "cameo":
        check(re.fullmatch(r"\d{2,4}", value), table, column, value)


names = [line.split("`")[1] for line in open(sys.argv[2], encoding="utf-8") if re.match(r"\| `\w+` \| `\w+ ", line)]
tables = {name: read(name) for name in names}
for name, rows in tables.items():
    for row in rows:
        check(None not in row and None not in row.values(), name, "has a row of another width", row)
        for column, value in row.items():
            typed(name, column, value)
    print(name, len(rows))

texts = {r["report"]: r["text"] for r in tables["reports"]}
check(len(texts) == len(tables["reports"]), "a report is there twice")
for e in tables["evidence"]:
    words = texts[e["report"]][int(e["start"]):int(e["end"])]
    check(words == e["text"], "the slice is", repr(words), "expected", repr(e["text"]))

ids = {}
for thing in ("actor", "statement", "engagement", "event"):
    rows = tables[thing + "s"]
    ids[thing] = {r[thing] for r in rows}
    check(len(ids[thing]) == len(rows), "a global id is there twice in", thing)
for name, rows in tables.items():
    for row in rows:
        check(row["report"] in texts, name, "has a row of no report")
        for thing, known in ids.items():
            check(row.get(thing, "") == "" or row[thing] in known, name, "names no", thing)
        check(row.get("speaker", "") == "" or row["speaker"] in ids["actor"], "no speaker")
