package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * Institutions that a text describes without a name: a channel of communication, an exchange of information, a base abroad, a
 * coalition, an alliance that is asserted, an agreement that was signed, guarantees, an order. Each is of its document
 * alone, and counts only where a state or another institution is named near by. Stateless.
 */
final class Described {
    private static final int MOST_TAIL = 9;
    private static final Set<String> SIGNED = Set.of(
            "corresponding",
            "bilateral",
            "intergovernmental",
            "interstate",
            "multilateral",
            "trilateral",
            "international",
            "interim",
            "framework");
    private static final Set<String> BARGAINS =
            Set.of("agreement", "treaty", "accord", "pact", "convention", "memorandum");
    private static final Set<String> TELLING =
            Set.of("communication", "communications", "deconfliction", "information");
    private static final Set<String> REGIMES = Set.of(
            "verification",
            "sanctions",
            "proliferation",
            "nonproliferation",
            "inspection",
            "inspections",
            "safeguards",
            "control",
            "monitoring");
    private static final Set<String> CORRIDORS =
            Set.of("humanitarian", "grain", "transport", "trade", "land", "green", "economic", "aid");
    private static final Set<String> CORRIDORS_AGREED = Set.of("humanitarian", "grain", "aid", "green");
    private static final Set<String> WHOSE_SANCTIONS = Set.of(
            "unilateral",
            "economic",
            "secondary",
            "sectoral",
            "financial",
            "international",
            "western",
            "trade",
            "eu",
            "us",
            "un",
            "american",
            "european",
            "multilateral");
    private static final Set<String> ORDERS = Set.of("order", "architecture");
    private static final Set<String> OF_THE_WORLD = Set.of(
            "world",
            "international",
            "global",
            "multipolar",
            "polar",
            "unipolar",
            "bipolar",
            "liberal",
            "based",
            "centric",
            "polycentric",
            "security",
            "stability",
            "strategic",
            "disarmament",
            "collective",
            "cooperative",
            "postwar");
    private static final Set<String> LAWS =
            Set.of("export", "import", "control", "controls", "licensing", "sanctions", "customs");
    private static final Set<String> MISSIONS = Set.of(
            "observer",
            "observation",
            "monitoring",
            "peacekeeping",
            "verification",
            "training",
            "assistance",
            "stabilisation",
            "stabilization",
            "advisory");
    private static final Set<String> GIVING = Set.of(
            "grant",
            "grants",
            "granted",
            "granting",
            "offer",
            "offers",
            "offered",
            "offering",
            "gives",
            "given",
            "giving",
            "provide",
            "provides",
            "provided",
            "providing",
            "extends",
            "extended",
            "approve",
            "approved",
            "promised",
            "where",
            "about",
            "these",
            "those",
            "other",
            "their");

    private Described() {}

    static void scan(Passage p) {
        boolean amongStates = p.hasStateOrBody();
        if (!amongStates && !p.isAmongStates()) {
            return;
        }
        Words w = p.words();
        for (int i = 0; i < w.size(); i++) {
            switch (w.folded(i)) {
                case "settlement" -> Settlements.scan(p, i);
                case "legislation", "law", "laws" -> before(p, i, LAWS, Kind.REGIME);
                default -> {}
            }
        }
        for (int i = 0; amongStates && i < w.size(); i++) {
            switch (w.folded(i)) {
                case "channel", "channels", "line", "hotline", "mechanism" -> channel(p, i);
                case "exchange", "exchanges", "sharing" -> exchange(p, i);
                case "base", "airbase", "airfield" -> base(p, i);
                case "loan", "loans", "credit", "credits" -> loan(p, i);
                case "coalition" -> Leagues.coalition(p, i);
                case "ally", "allies" -> Leagues.ally(p, i);
                case "agreement", "treaty", "accord", "pact", "convention", "memorandum" -> signed(p, i);
                case "regime" -> before(p, i, REGIMES, Kind.REGIME);
                case "corridor" -> before(p, i, CORRIDORS, Kind.CHANNEL);
                case "corridors" -> before(p, i, CORRIDORS_AGREED, Kind.CHANNEL);
                case "sanctions" -> before(p, i, WHOSE_SANCTIONS, Kind.SANCTION);
                case "guarantees" -> before(p, i, Set.of("security", "legal"), Kind.AGREEMENT);
                case "tariffs", "duties", "tariff" -> TradeMeasures.scan(p, i);
                case "order", "architecture", "system" -> order(p, i);
                case "initiative", "summit", "conference", "plan", "proposal" -> Proposed.scan(p, i);
                case "decision", "resolution" -> Proposed.decided(p, i);
                case "mission" -> mission(p, i);
                default -> {}
            }
        }
    }

    /** With the words before it that belong to such a thing. */
    private static void before(Passage p, int head, Set<String> modifiers, Kind kind) {
        Words w = p.words();
        int from = head;
        while (from > 0 && head - from < 4 && w.tight(from - 1) && modifiers.contains(w.folded(from - 1))) {
            from--;
        }
        if (from < head) {
            p.described(from, head + 1, kind);
        }
    }

    private static void channel(Passage p, int i) {
        Words w = p.words();
        int from = i;
        int to = i + 1;
        if (w.tight(i) && w.folded(i + 1).equals("of") && w.folded(i + 2).startsWith("communication")) {
            to = i + 3;
        } else if (i > 0 && w.tight(i - 1) && TELLING.contains(w.folded(i - 1))) {
            from = i - 1;
        } else if (!w.folded(i).equals("hotline")) {
            return;
        }
        if (w.folded(from - 1).equals("a")) {
            from--;
        }
        p.described(from, between(p, to), Kind.CHANNEL);
    }

    /** The end of "between A and B" that begins at {@code to}; else {@code to}. */
    private static int between(Passage p, int to) {
        Words w = p.words();
        if (to >= w.size() || !w.folded(to).equals("between") || !w.tight(to - 1)) {
            return to;
        }
        int end = to;
        boolean and = false;
        for (int k = to + 1; k < w.size() && k - to <= MOST_TAIL && w.tight(k - 1); k++) {
            boolean party = w.capital(k)
                    || w.folded(k).equals("military")
                    || w.folded(k).equals("militaries");
            if (party) {
                end = and ? k + 1 : end;
            } else if (w.folded(k).equals("and") && !and) {
                and = true;
            } else if (!w.folded(k).equals("the")) {
                break;
            }
        }
        return end == to ? to : end;
    }

    private static void exchange(Passage p, int i) {
        Words w = p.words();
        int to;
        int from = i;
        boolean data = i > 0 && w.tight(i - 1) && tells(w.folded(i - 1));
        if (w.tight(i) && tells(w.folded(i + 1))) {
            to = i + 2;
        } else if (w.tight(i) && w.folded(i + 1).equals("of") && tells(w.folded(i + 2))) {
            to = i + 3;
        } else if (data) {
            from = i - 1;
            to = i + 1;
        } else {
            return;
        }
        int end = about(w, to);
        if (to == i + 2 && from == i) {
            String what = w.text().substring(w.start(i + 1), w.end(end - 1));
            p.renamed(i, end, w.word(i).toLowerCase(Locale.ROOT).replaceFirst("s$", "") + " of " + what, Kind.CHANNEL);
        } else {
            p.described(from, end, Kind.CHANNEL);
        }
    }

    private static boolean tells(String word) {
        return word.equals("information") || word.equals("intelligence") || word.equals("data");
    }

    private static int about(Words w, int to) {
        boolean opens = to < w.size()
                && w.tight(to - 1)
                && Set.of("about", "on", "regarding", "concerning").contains(w.folded(to));
        int end = to;
        while (opens && end < w.size() && end - to < MOST_TAIL && w.tight(end - 1)) {
            end++;
        }
        return end;
    }

    /** "the Dorn air base": a base with a name, in a passage about states. */
    private static void base(Passage p, int i) {
        Words w = p.words();
        int from = i;
        boolean kind = w.folded(i).startsWith("air");
        while (from > 0
                && w.tight(from - 1)
                && Set.of("air", "military", "naval", "navy", "force").contains(w.folded(from - 1))) {
            from--;
            kind = true;
        }
        int name = from;
        while (name > 0 && from - name < 3 && w.tight(name - 1) && w.capital(name - 1) && !w.first(name - 1)) {
            name--;
        }
        if (kind && name < from) {
            p.named(name, i + 1, Kind.AGREEMENT);
        }
    }

    /** "loans to Veldania". */
    private static void loan(Passage p, int i) {
        Words w = p.words();
        int name = w.folded(i + 2).equals("the") ? i + 3 : i + 2;
        if (w.tight(i) && w.folded(i + 1).equals("to") && name < w.size() && w.tight(i + 1) && p.state(name)) {
            int from = i > 0
                            && w.tight(i - 1)
                            && !w.capital(i - 1)
                            && w.folded(i - 1).length() > 4
                            && !GIVING.contains(w.folded(i - 1))
                    ? i - 1
                    : i;
            p.described(from, name + 1, Kind.AGREEMENT);
        }
    }

    /** "the corresponding agreement", "an agreement with Veldania", "a treaty between Veldania and Kestria". */
    private static void signed(Passage p, int i) {
        Words w = p.words();
        int to = between(p, i + 1);
        boolean with = w.tight(i) && w.folded(i + 1).equals("with") && i + 2 < w.size() && p.state(i + 2);
        boolean states = to > i + 1 && p.state(to - 1);
        boolean called = i > 0 && w.tight(i - 1) && SIGNED.contains(w.folded(i - 1));
        if (PointingBack.corresponds(w, i) && !with && !states) {
            return;
        }
        if (!BARGAINS.contains(w.folded(i)) || !(with || states || called)) {
            return;
        }
        int end = with ? i + 3 : states ? to : i + 1;
        int from = called ? i - 1 : i;
        if (called && !with && !states && Set.of("a", "an", "any").contains(w.folded(from - 1)) && !made(w, from - 1)) {
            return;
        }
        p.described(from, end, bargain(w.folded(i)));
    }

    /** What is signed under such a noun. */
    static Kind bargain(String noun) {
        return noun.equals("agreement") || noun.equals("memorandum") ? Kind.AGREEMENT : Kind.TREATY;
    }

    private static boolean made(Words w, int article) {
        return Set.of("signed", "sign", "signing", "concluded", "conclude", "ratified", "ratify", "initialled")
                .contains(w.folded(article - 1));
    }

    /** "The observer mission", "a “mission in Kestria”". */
    private static void mission(Passage p, int i) {
        Words w = p.words();
        boolean called = "“\"«„".indexOf(w.before(i)) >= 0
                && w.tight(i)
                && Set.of("on", "in", "to", "for").contains(w.folded(i + 1));
        for (int k = i + 2; called && k < w.size() && k - i < 5 && w.tight(k - 1); k++) {
            if ("”\"»“".indexOf(w.after(k)) >= 0) {
                p.described(i, k + 1, Kind.ORGANISATION);
                return;
            }
        }
        before(p, i, MISSIONS, Kind.ORGANISATION);
    }

    private static void order(Passage p, int i) {
        Words w = p.words();
        Set<String> modifiers = ORDERS.contains(w.folded(i)) ? OF_THE_WORLD : Set.of("international");
        int from = i;
        while (from > 0 && i - from < 5 && w.tight(from - 1) && modifiers.contains(w.folded(from - 1))) {
            from--;
        }
        boolean hyphened = from < i
                && (w.folded(from).equals("based")
                        || w.folded(from).equals("centric")
                        || w.folded(from).equals("polar"));
        if (hyphened && from > 0 && w.tight(from - 1)) {
            from--;
        }
        if (from < i) {
            p.described(from, i + 1, Kind.DOCTRINE);
        }
    }
}
