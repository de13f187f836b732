#!/usr/bin/env python3
"""Makes the tables of terms that come from open sources, beside what was written by hand.

Reads ../shared/data/actors (beside the checkout) and terms-general.tsv, and writes into
knowledge/src/main/resources/dixit/knowledge:
  terms-us-state.tsv   secretaries of state          Office of the Historian, U.S. Department of State (CC0)
  terms-archigos.tsv   effective leaders to 2015     Archigos 4.1, Goemans, Gleditsch and Chiozza (CC BY 4.0)
  terms-phoenix.tsv    heads of state or government  Phoenix dictionaries, Open Event Data Alliance (MIT)
Facts only: who, which office, when. A person that the hand-written table has under the same state keeps the name
there; a term that it has already is left out. corrections.tsv, beside this file, says what is wrong in the sources or
in how names are joined, and is applied. Prints what was left out and why.

Phoenix gives days for heads of state and government and months for the rest of a cabinet; only the first are taken,
since it does not say which ministry the others had.
"""
import collections
import csv
import datetime
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACTORS = ROOT.parent / "shared" / "data" / "actors"
TABLES = ROOT / "knowledge" / "src" / "main" / "resources" / "dixit" / "knowledge"
SINCE = "1990-01-01"
FAR = "9999-12-31"

# Archigos (Correlates of War letters) -> ISO 3166 alpha-3, where they differ.
COW = dict(ALG="DZA", ANG="AGO", AUL="AUS", AUS="AUT", BAH="BHR", BAR="BRB", BFO="BFA", BHM="BHS", BHU="BTN",
           BLZ="BLZ", BNG="BGD", BOS="BIH", BOT="BWA", BRU="BRN", BUI="BDI", BUL="BGR", CAM="KHM", CAO="CMR",
           CAP="CPV", CDI="CIV", CEN="CAF", CHA="TCD", CON="COG", COS="CRI", CRO="HRV", CZE="CSK", CZR="CZE",
           DEN="DNK", DRC="COD", DRV="VNM", EQG="GNQ", ETM="TLS", FRN="FRA", GAM="GMB", GDR="DDR", GFR="DEU",
           GRG="GEO", GUA="GTM", GUI="GIN", HAI="HTI", HON="HND", ICE="ISL", INS="IDN", IRE="IRL", KOS="XKX",
           KYR="KGZ", KZK="KAZ", LAT="LVA", LEB="LBN", LES="LSO", LIB="LBY", LIT="LTU", MAA="MRT", MAC="MKD",
           MAD="MDV", MAG="MDG", MAL="MYS", MAS="MUS", MAW="MWI", MLD="MDA", MON="MNG", MOR="MAR", MYA="MMR",
           MZM="MOZ", NEP="NPL", NEW="NZL", NIG="NGA", NIR="NER", NTH="NLD", OMA="OMN", PAR="PRY", PHI="PHL",
           POR="PRT", ROK="KOR", RUM="ROU", SAF="ZAF", SAL="SLV", SIE="SLE", SIN="SGP", SLO="SVK", SLV="SVN",
           SOL="SLB", SPN="ESP", SRI="LKA", SUD="SDN", SWA="SWZ", SWD="SWE", SWZ="CHE", TAJ="TJK", TAW="TWN",
           TAZ="TZA", THI="THA", TOG="TGO", TRI="TTO", UAE="ARE", UKG="GBR", URU="URY", YPR="YMD", ZAM="ZMB",
           ZIM="ZWE")
# What the effective leader of a state is, since 1990; where it changed or is in doubt the state is in neither list, and
# the office is "leader".
PRIME_MINISTERS = set("""AUS AUT BHS BRB BEL BLZ CAN CZE DNK EST DEU GRC HUN ISL IND IRL ISR ITA
JAM JPN LVA LUX MYS MLT NLD NZL NOR PNG SVK SVN SLB ESP SWE TTO GBR SGP""".split())
PRESIDENTS = set("""ARG BOL BRA CHL COL CRI CYP DOM ECU SLV FRA GTM GUY HND MEX NIC PAN PRY PER PHL KOR TWN USA URY VEN
ARM KAZ KGZ TJK TKM UZB AGO BEN BWA BDI CMR CPV TCD COG COD CIV DJI EGY GNQ GAB GMB GHA KEN MDG MWI MLI MOZ NAM
NER NGA RWA SEN SYC ZAF TZA TGO UGA ZMB ZWE TUN MDV LKA IDN BLR RUS UKR SYR YEM""".split())
KINGS = set("SAU JOR MAR OMN QAT KWT BHR BRN SWZ".split())
# Phoenix has governors of dependencies and advisers among the heads of these; the hand-written table covers them.
MIXED = set("USA GBR FRA NLD DNK AUS NZL NOR".split())
PARTICLES = set("de da do dos das del di du van von der den bin ibn ben bint la e y el ould zu af".split())
ARAB = set("""DZA BHR EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SDN SYR TUN ARE YEM COM""".split())


def key(name):
    """Small letters without accents and signs."""
    apart = unicodedata.normalize("NFD", name.lower().replace("ł", "l").replace("ø", "o").replace("đ", "d"))
    return re.sub(r"[^a-z]+", " ", "".join(c for c in apart if not unicodedata.combining(c))).strip()


def sound(word):
    """A rough key of romanisations, as in the program."""
    s = re.sub(r"^(al|el) ?", "", key(word)).replace(" ", "")
    for a, b in (("ph", "f"), ("kh", "h"), ("ou", "u"), ("w", "v"), ("j", "i"), ("y", "i"), ("ck", "k"), ("q", "k"), ("g", "k")):
        s = s.replace(a, b)
    s = re.sub(r"(.)\1", r"\1", s)
    return s[:1] + re.sub(r"[aeiou]", "", s[1:])


def states():
    """Names by ISO alpha-3."""
    out = {}
    for row in table("states.tsv"):
        if row["iso3"]:
            out[row["iso3"]] = row["name"]
    out.update(TMP="Timor-Leste", KSV="Kosovo", YUG="Yugoslavia")
    return out


def table(name, folder=TABLES):
    lines = [l for l in (folder / name).read_text(encoding="utf-8").split("\n") if l and not l.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval=""))


class Corrections:
    """What is known to be wrong, by state and name as the source has it."""

    def __init__(self, rows):
        self.rows = rows
        self.used = set()

    def of(self, body, names, start):
        """What is to be changed in a term: column -> right value; "out" among them if there was no such term."""
        out = {}
        for i, r in enumerate(self.rows):
            if r["body"] == body and (r["name"] == "*" or r["name"] in names) and r["from"] in ("", start):
                out[r["change"]] = r["value"]
                self.used.add(i)
        return out

    def unused(self):
        return [r for i, r in enumerate(self.rows) if i not in self.used]


class Known:
    """Who is known already, by state."""

    def __init__(self, rows):
        self.terms = collections.defaultdict(list)
        for r in rows:
            self.add(r["body"], r["person"], r["role"], r["from"], r["to"])

    def add(self, body, person, role, start, end):
        self.terms[body].append((person, role, start.strip("."), end.strip(".")))

    def person(self, body, name, start, end, surname=False):
        """The known person of this state with this name (a family name alone if surname), else None."""
        given, family = ([], name) if surname else split(name)
        best = None
        for person, _, f, t in self.terms[body]:
            g, fam = split(person)
            whole = key(person) == key(name)
            alike = fam and family and sound(fam) in map(sound, re.split(r"[ ,]+", name))
            if whole or (alike and (not given or not g or sound(g[0])[:1] == sound(given[0])[:1]) and near(f, t, start, end)):
                best = best or person
                if whole:
                    return person
        return best

    def has(self, body, person, start, end):
        """True if a term of this person there begins within a year, or covers most of this one."""
        for p, role, f, t in self.terms[body]:
            if p == person and role not in ("foreign-minister", "defence-minister", "finance-minister"):
                if f and abs(days(f) - days(start)) < 120:
                    return True
                if f and days(f) <= days(start) and (not t or days(t) >= days(end or FAR) - 60):
                    return True
        return False


def split(name):
    words = name.split()
    return words[:-1], words[-1] if words else ""


def days(date):
    y, m, d = (date + "-01-01")[:10].split("-") if len(date) == 4 else (date + "-01")[:10].split("-")
    return datetime.date(int(y), int(m), int(d)).toordinal()


def near(f, t, start, end):
    """True if two spans of office are less than three years apart."""
    a, b = (days(f) if f else days(start)), (days(t) if t else days(start))
    return a - 1100 < days(end or start) and days(start) < b + 1100


def proper(raw, state):
    """MOHAMMED_AL_ASSAD_ -> Mohammed al-Assad."""
    words = [w for w in raw.strip("_").replace("_", " ").split() if w]
    out = []
    for i, w in enumerate(words):
        small = w.lower()
        if small in ("al", "el") and i and i + 1 < len(words) and state in ARAB:
            words[i + 1] = small + "-" + words[i + 1]
            continue
        if small in PARTICLES and i:
            out.append(small)
        else:
            out.append(word(w))
    return " ".join(out)


def word(w):
    if re.fullmatch(r"(II|III|IV|VI|VII|VIII|IX|X|XIV|XVI)", w):
        return w
    if re.fullmatch(r"[A-Z]", w):
        return w + "."
    parts = re.split(r"(-|')", w)
    out = []
    for i, p in enumerate(parts):
        if i and p.lower() in ("al", "el", "ur", "ul", "ud", "e"):
            out.append(p.lower())
        elif i == 0 and p.lower() in ("al", "el") and len(parts) > 1:
            out.append(p.lower())
        elif p.startswith("MC") and len(p) > 3:
            out.append("Mc" + p[2:].capitalize())
        else:
            out.append(p[:1].upper() + p[1:].lower())
    return "".join(out)


def iso(d):
    """yymmdd or yyyymmdd -> yyyy-mm-dd, None if there is no such day."""
    if len(d) == 6:
        d = ("20" if int(d[:2]) < 20 else "19") + d
    try:
        return datetime.date(int(d[:4]), int(d[4:6]), int(d[6:])).isoformat()
    except ValueError:
        return None


def phoenix(names, left):
    """The entries with days: state, name, from, to (empty if open)."""
    text = (ACTORS / "Phoenix.Countries.actors.txt").read_bytes().decode("utf-8", "replace")
    name = None
    out = []
    for line in text.split("\n"):
        s = line.strip()
        if not s or s[0] in "#+":
            continue
        if not s.startswith("["):
            name = re.split(r"[#;\[\s]", s)[0] if "CountryInfo" in s or "COUNTRYINFO" in s else None
        for code in re.findall(r"\[([^\]]*)\]", s):
            m = re.fullmatch(r"([A-Z]{3})GOV\s*([>]?)\s*(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?", code.strip())
            if not m or not name:
                continue
            start, end = iso(m[3]), iso(m[4]) if m[4] else ""
            months = m[3].endswith("01") and (not m[4] or m[4][-2:] in ("28", "29", "30", "31"))
            if months:
                left["by month: some ministry, Phoenix does not say which"] += 1
            elif m[1] not in names:
                left["no such state"] += 1
            elif m[1] in MIXED:
                left["states whose list has governors of dependencies and advisers"] += 1
            elif start is None or end is None or (end and end < start):
                left["dates that cannot be"] += 1
            elif (end or FAR) < SINCE:
                left["before 1990"] += 1
            elif not re.fullmatch(r"[A-Z._'\-]+", name) or len(name.strip("_").split("_")) > 7:
                left["no name of a person"] += 1
            else:
                out.append([m[1], name, start, end])
    return out


def archigos(names, left):
    out = []
    with open(ACTORS / "archigos-leaders.csv", encoding="utf-8") as f:
        for r in csv.DictReader(f):
            state = COW.get(r["idacr"], r["idacr"])
            if state == "RUS" and r["end"] and r["end"] <= "1991-12-25":
                state = "SUN"
            if (r["end"] or FAR) < SINCE:
                left["before 1990"] += 1
            elif state not in names:
                left["no such state"] += 1
            else:
                out.append([state, r["leader"].strip(), r["name"].strip(), r["start"], r["end"], r["gender"]])
    return out


def office(state, start, end):
    if days(end or FAR) - days(start) < 200:
        return "leader"
    if state in PRIME_MINISTERS:
        return "prime-minister"
    if state in PRESIDENTS:
        return "president"
    return "monarch" if state in KINGS else "leader"


def write(name, head, rows):
    rows = [r for i, r in enumerate(rows) if r[:4] not in [q[:4] for q in rows[max(0, i - 60):i]]]
    with open(TABLES / name, "w", encoding="utf-8", newline="\n") as f:
        f.write(head + "# Made by knowledge/scripts/convert.py; format: docs/knowledge.md.\n")
        f.write("body\trole\tperson\tfrom\tto\tsource\tnote\n")
        for r in rows:
            f.write("\t".join(r).rstrip("\t") + "\n")
    return len(rows)


def secretaries(known):
    out = []
    root = xml.parse(ACTORS / "us-secretaries-of-state.xml").getroot()
    for p in root.iter("principal"):
        start, end = p.findtext("started/date") or "", p.findtext("ended/date") or ""
        words = [w for w in (p.findtext("person-id") or "").split("-") if not w.isdigit()]
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", start) or start < "1945":
            continue
        # The id has the whole name, family name first; middle names are not in use.
        name = words[1].capitalize() + " " + words[0].capitalize()
        name = {"David Rusk": "Dean Rusk", "John Dulles": "John Foster Dulles"}.get(name, name)
        person = name if any(name == p for p, *_ in known.terms["United States"]) else \
            known.person("United States", name, start, end) or name
        out.append((person, start, end))
    return out


def main():
    if not ACTORS.is_dir():
        sys.exit("no " + str(ACTORS))
    names = states()
    left = collections.Counter()
    known = Known(table("terms-general.tsv"))
    corrections = Corrections(table("corrections.tsv", Path(__file__).parent))
    us = []
    for person, start, end in secretaries(known):
        if not any(p == person and role == "foreign-minister" and f[:4] == start[:4]
                   for p, role, f, _ in known.terms["United States"]):
            us.append(["United States", "foreign-minister", person, start, end,
                       "Office of the Historian (CC0)", ""])
    rulers = phoenix(names, left)
    leaders, extra = [], []
    for state, leader, full, start, end, _ in archigos(names, left):
        body = names[state]
        same = [r for r in rulers if r[0] == state and abs(days(r[2]) - days(start)) < 15
                and sound(re.split(r"[ ,]+", leader)[-1 if "," not in leader else 0]) in
                [sound(w) for w in r[1].strip("_").split("_")]]
        name = full or (proper(same[0][1], state) if same else "")
        person = known.person(body, full or leader, start, end, not full) or (name and known.person(body, name, start, end)) or name
        for r in same:
            r.append("used")
        right = corrections.of(body, (full, leader, name), start)
        role = right.get("role", office(state, start, end))
        body, person = right.get("body", body), right.get("person", person)
        start, end = right.get("from", start), right.get("to", end)
        if "out" in right:
            left["wrong in the source"] += 1
        elif not person:
            left["Archigos has no given name"] += 1
        elif known.has(body, person, start, end):
            left["known already"] += 1
        else:
            leaders.append([body, role, person, start, end or "2015-12-31..", "Archigos 4.1 (CC BY 4.0)", ""])
            known.add(body, person, "leader", start, end)
    for r in rulers:
        state, raw, start, end = r[:4]
        body = names[state]
        name = proper(raw, state)
        right = corrections.of(body, (name,), start)
        body = right.get("body", body)
        person = right.get("person") or known.person(body, name, start, end) or name
        role = right.get("role", "head-of-state-or-government")
        start, end = right.get("from", start), right.get("to", end)
        if "out" in right:
            left["wrong in the source"] += 1
        elif len(r) > 4 or known.has(body, person, start, end):
            left["known already"] += 1
        elif " " not in person:
            left["a single word"] += 1
        else:
            extra.append([body, role, person, start, end, "Phoenix dictionaries (MIT)", ""])
            known.add(body, person, "head-of-state-or-government", start, end)
    print("terms-us-state.tsv", write("terms-us-state.tsv", "# Secretaries of State. Source: Office of the Historian, "
          "U.S. Department of State (CC0 1.0).\n", us))
    print("terms-archigos.tsv", write("terms-archigos.tsv", "# Effective leaders to 2015. Source: H. E. Goemans, K. S. Gleditsch, "
          "G. Chiozza, Archigos 4.1 (CC BY 4.0);\n# taken over: who, when; the office by kind of state; full names joined from Phoenix.\n", leaders))
    print("terms-phoenix.tsv", write("terms-phoenix.tsv", "# Heads of state or government, to about 2010. Source: Phoenix dictionaries, "
          "Open Event Data Alliance (MIT);\n# which of the two the source does not say.\n", extra))
    for reason, n in left.most_common():
        print("left out:", n, reason)
    for r in corrections.unused():
        print("correction of nothing:", r["body"], r["name"], r["from"])


if __name__ == "__main__":
    main()
