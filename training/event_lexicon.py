#!/usr/bin/python3
"""Makes the compact table of event words out of the CAMEO verb patterns (Open Event Data Alliance, MIT licence).

usage: event_lexicon.py [CAMEO.verbpatterns.txt [Phoenix.agents.txt]] > ../extract/src/main/resources/dixit/extract/event/words.tsv

A line is tier, type, form and the words that must follow it, tab-separated; tiers: v a verb of our own list (event_words.txt), n a noun of it,
c a verb of CAMEO's, a a noun for
somebody who can act (of the agents of the same alliance, MIT licence), with its plural. CAMEO's codes become PLOVER types by root: 02, 10 REQUEST; 03 AGREE; 04 CONSULT; 05 SUPPORT; 06 COOPERATE; 07 AID; 08 CONCEDE (087 RETREAT); 09, 11
ACCUSE; 12 REJECT; 13 THREATEN; 14 PROTEST; 15 MOBILIZE; 16 SANCTION; 17 COERCE; 18 to 20 ASSAULT. Comments (01) and verbs without a code are
left out. The patterns around the verbs are used by event_silver.py alone.
"""
import re
import sys

import paths

ROOTS = {"02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "08": "CONCEDE", "09": "ACCUSE",
         "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE", "16": "SANCTION",
         "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT"}
PLACES = {"+", "$", "^", "%"}


def kind(code):
    """The type of a code such as 112 or 050:050; None for a comment or none."""
    code = code.split(":")[0]
    return "RETREAT" if code.startswith("087") else ROOTS.get(code[:2])


def forms(word):
    """The regular forms of an English verb, as the dictionary leaves them to its reader; of several words the first changes."""
    if "_" in word.strip("+_"):
        first, rest = word.strip("+_").split("_", 1)
        return [form + "_" + rest for form in forms(first)]
    word = word.strip("+_")
    if word.endswith("E"):
        return [word, word + "S", word + "D", word[:-1] + "ING"]
    if word.endswith("Y") and word[-2:-1] not in "AEIOU":
        return [word, word[:-1] + "IES", word[:-1] + "IED", word + "ING"]
    third = word + ("ES" if word.endswith(("S", "X", "CH", "SH", "Z")) else "S")
    return [word, third, word + "ED", word + "ING"]


def blocks(lines):
    """(code of the block, verbs [(forms, code)], patterns [(words before, words after, code)]) in the order of the file."""
    block = None
    for line in lines:
        line = line.split("#")[0].strip()
        head = re.match(r"---\s*(\S+)\s*\[([^\]]*)\]", line)
        if head:
            if block:
                yield block
            block = (head[2], [], [])
        elif block and line.startswith("- "):
            found = re.match(r"- (.*?)\s*\[([^\]]*)\]", line)
            if found and "*" in found[1]:
                before, after = (part.split() for part in re.sub(r"(\S)\*|\*(\S)", r"\1 * \2", found[1]).split("*", 1))
                block[2].append((before, after, found[2]))
        elif block and re.match(r"[+A-Z]", line):
            found = re.match(r"([+A-Z_'-]+)\s*(\{[^}]*\})?\s*(?:\[([^\]]*)\])?", line)
            own = [found[1]] + found[2].strip("{}").split() if found[2] else forms(found[1])
            block[1].append((own, found[3] or block[0]))
    if block:
        yield block


def sets(lines):
    """The named sets of synonyms: &MILITARY and the like."""
    out, name = {}, None
    for line in lines:
        line = line.split("#")[0].strip()
        if line.startswith("&"):
            name = line
            out[name] = []
        elif line.startswith("+") and name:
            out[name].append(plain(line))
        elif line.startswith("---"):
            break
    return out


def plain(word):
    return word.strip("+").replace("_", " ").strip().lower()


IRREGULAR = {w.split()[0]: w.split() for w in (
    "hold holds held holding|have has had having|strike strikes struck stricken striking|send sends sent sending|give gives gave given giving|"
    "take takes took taken taking|make makes made making|put puts putting|leave leaves left leaving|cut cuts cutting|set sets setting|"
    "break breaks broke broken breaking|go goes went gone going|fly flies flew flown flying|shoot shoots shot shooting|"
    "blow blows blew blown blowing|meet meets met meeting|speak speaks spoke spoken speaking|tell tells told telling|"
    "withdraw withdraws withdrew withdrawn withdrawing|seek seeks sought seeking|feed feeds fed feeding|forgive forgives forgave forgiven "
    "forgiving|freeze freezes froze frozen freezing|undertake undertakes undertook undertaken undertaking|beat beats beaten beating|"
    "hit hits hitting|be is are was were been being|beg begs begged begging|ban bans banned banning|bar bars barred barring|"
    "stab stabs stabbed stabbing|commit commits committed committing|rebuff rebuffs rebuffed rebuffing|slam slams slammed slamming|"
    "stage stages staged staging|step steps stepped stepping|quit quits quitting|shut shuts shutting|sever severs severed severing|"
    "get gets got gotten getting|come comes came coming|do does did done doing|say says said saying|see sees saw seen seeing|"
    "know knows knew known knowing|think thinks thought thinking|keep keeps kept keeping|become becomes became becoming|"
    "begin begins began begun beginning|run runs ran running|let lets letting|stand stands stood standing|find finds found finding|"
    "win wins won winning|lose loses lost losing|bring brings brought bringing|throw throws threw thrown throwing|"
    "fall falls fell fallen falling|rise rises rose risen rising|draw draws drew drawn drawing|drop drops dropped dropping|"
    "plan plans planned planning|stop stops stopped stopping|fight fights fought fighting|overrule overrules overruled overruling|"
    "build builds built building|run runs ran running|call calls called calling|wage wages waged waging|fire fires fired firing|"
    "grow grows grew grown growing|shame shames shamed shaming|exit exits exited exiting").split("|")}


def replaced(regular, irregular):
    """The forms of a verb of which some are irregular: "pinning" takes the place of "pining", "laid" that of "layed"."""
    going = [f for f in irregular if f.endswith("ing")]
    past = [f for f in irregular if not f.endswith("ing")]
    return regular[:2] + (past or regular[2:3]) + (going or regular[3:])


def inflected(phrase):
    """The forms of the first word of a phrase, and its other words."""
    phrase, _, irregular = phrase.partition("{")
    first, *rest = phrase.split()
    own = IRREGULAR.get(first) or replaced([f.lower() for f in forms(first.upper())], irregular.strip("} ").split())
    return own, " ".join(rest)


def own_words(path):
    """(word or phrase, type or None for no event, whether it is a noun) of the list beside this script."""
    for line in open(path, encoding="utf-8"):
        name, _, words = line.strip().partition(":")
        if words and not line.startswith("#"):
            for word in words.split(","):
                noun = name.startswith("NOUN")
                name_of = name.split()[-1].strip()
                yield word.strip(), None if name_of == "-" else name_of, noun


NO_AGENTS = set("airway buddhist_temple campus cell chip church container cotton course court_case crop freighter house hospital industry "
                "blog carrier chamber echelon governance intelligence internet islamic jewish jumbojet media native naturalized naval publication retired "
                "settlement telecom television website mosque nuclear oil plane press prison school supertanker tanker temple trade university vessel".split())


def agents(lines):
    """Nouns for people and bodies, without those for things, with their plurals."""
    out = set()
    for line in lines:
        found = re.match(r"([A-Z]{3,})_?\s*(?:\{([A-Z]+)_?\}\s*)?\[~", line)
        if found and plain(found[1]) not in NO_AGENTS:
            one = plain(found[1])
            many = plain(found[2]) if found[2] else forms(found[1])[1].lower()
            out |= {one, many}
    return sorted(out)


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else paths.SHARED / "data/actors/CAMEO.verbpatterns.txt"
    lines = open(path, encoding="latin-1").read().splitlines()
    out, dropped = {}, set()
    for word, name, noun in own_words(paths.HERE / "event_words.txt"):
        if noun:
            out[("n", word, "")] = name
            continue
        for form in inflected(word)[0]:
            if name is None:
                dropped.add(form)
            else:
                out.setdefault(("v", form, inflected(word)[1]), name)
    for _, verbs, _ in blocks(lines):
        for own, verb_code in verbs:
            for form in map(plain, own):
                if kind(verb_code) and " " not in form and form not in dropped and ("v", form, "") not in out:
                    out.setdefault(("c", form, ""), kind(verb_code))
    for (tier, form, after), value in sorted(out.items()):
        print(tier, value, form, after, sep="\t")
    people = sys.argv[2] if len(sys.argv) > 2 else paths.SHARED / "data/actors/Phoenix.agents.txt"
    for noun in agents(open(people, encoding="latin-1")):
        print("a", "", noun, "", sep="\t")


if __name__ == "__main__":
    main()
