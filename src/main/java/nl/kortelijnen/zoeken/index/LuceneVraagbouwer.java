package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import nl.kortelijnen.zoeken.woorden.Thesaurus;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * From what somebody typed to a query, word by word. Nothing is parsed, so nothing typed can be wrong: quotes, stars
 * and brackets are no words.
 */
final class LuceneVraagbouwer {

    private static final int MEESTE_WOORDEN = 24;
    private static final int MEESTE_ANDERE = 10;
    private static final float DEEL = 0.5f;
    private static final float SAMEN = 0.8f;
    private static final float OOK_NOG = 0.5f;
    private static final float AFGELEID = 0.7f;

    /** How far the rest of a verb may stand from its first part. */
    private static final int VERSTE_DEEL = 6;

    /** Of a word in other fields than the one it fits best. */
    private static final float OOK_IN_ANDER_VELD = 0.5f;

    private static final float SPELLING = 0.6f;
    private static final int TUSSEN_ONTKENNING = 2;
    private static final float ONTKEND = 3f;
    private static final float HELE_TITEL = 3f;

    /** What an author wrote as a question, and the words for what a text is about, say best what it answers. */
    private static final float IN_OOK = 1.3f;

    /** What only an attachment says, the text itself did not find worth saying. */
    private static final float IN_BIJLAGE = 0.8f;

    private static final CharArraySet STOPWOORDEN = DutchAnalyzer.getDefaultStopSet();

    private static final Set<String> ONTKENNING = Set.of("niet", "geen", "zonder", "nooit");

    /** What makes a sentence a question says nothing about its subject. */
    private static final Set<String> VRAAGWOORDEN = Set.of(
            "waar",
            "wanneer",
            "waarom",
            "waarover",
            "welk",
            "welke",
            "mag",
            "mogen",
            "moet",
            "moeten",
            "kan",
            "kunnen",
            "gaat",
            "gaan",
            "krijg",
            "krijgt",
            "iets",
            "iemand");

    private final LuceneSpelling spelling;
    private final Thesaurus thesaurus;
    private final List<String> woorden;
    private final List<LuceneWoordkennis.Woordvormen> vormen;
    private final List<Groep> groepen = new ArrayList<>();
    private final List<String> bedoeld = new ArrayList<>();
    private final boolean leeg;
    private final List<String> kernen = new ArrayList<>();
    private final Set<String> zonder;

    /** With how much each counts. */
    private final Map<String, Float> ookGezocht = new HashMap<>();

    /** What the question says, in its own words and in others that can take their place. */
    private final Set<String> gezegd = new HashSet<>();

    private boolean verbeterd;

    LuceneVraagbouwer(Zoekvraag vraag, LuceneSpelling spelling, Thesaurus thesaurus) {
        String tekst = Telefoonnummer.cijfers(vraag.tekst()).orElse(vraag.tekst());
        List<String> alle = LuceneAnalyse.woorden(tekst.replace(':', ' '));
        this.zonder = vraag.zonder();
        this.leeg = tekst.isBlank();
        this.woorden = alle.subList(0, Math.min(alle.size(), MEESTE_WOORDEN));
        this.vormen = woorden.stream().map(LuceneWoordkennis.NEDERLANDS::vormen).toList();
        this.spelling = spelling;
        this.thesaurus = thesaurus;
    }

    /**
     * @param woorden the part of the query whose words are marked in a hit
     * @param ookGezocht other words that were looked for, the closest first
     * @param bedoeld the question as it was probably meant; empty when every word is known
     */
    record Opzet(Query query, Query woorden, String bedoeld, List<String> ookGezocht) {}

    /** The ways in which one word of the question may be found, and those of them that are marked where they stand. */
    private static final class Groep {
        private final List<Query> manieren = new ArrayList<>();
        private final List<Query> gemarkeerd = new ArrayList<>();

        void of(Query manier, float gewicht) {
            zonderMerk(manier, gewicht);
            gemarkeerd.add(manier);
        }

        /** Of what only points to it, a mark would say that it is the answer. */
        void zonderMerk(Query manier, float gewicht) {
            manieren.add(gewicht == 1f ? manier : new BoostQuery(manier, gewicht));
        }

        boolean kansrijk() {
            return !manieren.isEmpty();
        }

        /** The best way counts, the others less: a text that says a thing in three ways is not three times as good. */
        Query query() {
            return manieren.size() == 1 ? manieren.getFirst() : new DisjunctionMaxQuery(manieren, OOK_NOG);
        }
    }

    Opzet bouw() throws IOException {
        boolean alleenStopwoorden = woorden.stream().allMatch(LuceneVraagbouwer::isStopwoord);
        for (int plek = 0; plek < woorden.size(); plek++) {
            Groep groep = new Groep();
            groepen.add(groep);
            kernen.add(vormen.get(plek).kern());
            if (alleenStopwoorden || !isStopwoord(woorden.get(plek))) {
                vul(groep, plek);
            } else {
                bedoeld.add(woorden.get(plek));
            }
        }
        voegSamen();
        voegWerkwoordenSamen();
        zegAnders();
        gezegd.addAll(kernen);
        Query woordelijk = verzamel();
        return new Opzet(
                metVoorrang(metTitel(metOntkenning(woordelijk))),
                gemarkeerd(),
                verbeterd ? String.join(" ", bedoeld) : "",
                ookGezocht.entrySet().stream()
                        .sorted(Map.Entry.<String, Float>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .limit(MEESTE_ANDERE)
                        .toList());
    }

    private void vul(Groep groep, int plek) throws IOException {
        String woord = woorden.get(plek);
        LuceneWoordkennis.Woordvormen vorm = vormen.get(plek);
        String verbetering = woord;
        if (spelling.komtVoor(vorm.kern())) {
            groep.of(inVelden(vorm.kern()), 1f);
        }
        boolean bekend = groep.kansrijk();
        boolean heleSamenstelling = !vorm.delen().isEmpty();
        for (String deel : vorm.delen()) {
            if (spelling.komtVoor(deel)) {
                if (bekend) {
                    groep.zonderMerk(inVelden(deel), DEEL);
                } else {
                    groep.of(inVelden(deel), DEEL);
                }
            } else {
                heleSamenstelling = false;
            }
        }
        voegAfgeleideToe(groep, woord, vorm.kern());
        if (!bekend && !heleSamenstelling) {
            boolean goedGespeld = LuceneWoordkennis.NEDERLANDS.isWoord(woord) && begin(groep, woord);
            List<String> lijkt = goedGespeld ? List.of() : spelling.lijktOp(woord);
            for (String ander : lijkt) {
                groep.of(inVelden(LuceneWoordkennis.NEDERLANDS.vormen(ander).kern()), SPELLING);
            }
            if (lijkt.isEmpty()) {
                if (!goedGespeld) {
                    begin(groep, woord);
                }
            } else {
                verbetering = lijkt.getFirst();
                kernen.set(
                        plek, LuceneWoordkennis.NEDERLANDS.vormen(verbetering).kern());
                verbeterd = true;
            }
        }
        bedoeld.add(verbetering);
    }

    /** Verbs find their nouns, and nouns their verbs. */
    private void voegAfgeleideToe(Groep groep, String woord, String kern) throws IOException {
        for (String ander : LuceneWoordkennis.NEDERLANDS.afgeleid(woord)) {
            if (spelling.komtVoor(ander)) {
                groep.of(inVelden(ander), AFGELEID * hoogstensZoZeldzaam(List.of(kern), List.of(ander)));
            }
        }
    }

    /** The last resort for a word that is nowhere: it may be the beginning of one. */
    private boolean begin(Groep groep, String woord) throws IOException {
        String gevouwen = LuceneWoordkennis.vouw(woord);
        if (gevouwen.length() >= LuceneSpelling.KORTSTE_WOORD) {
            Query begin = new PrefixQuery(new Term(LuceneVeld.VORM, gevouwen));
            if (spelling.komtVoor(begin)) {
                groep.of(new ConstantScoreQuery(begin), 1f);
                return true;
            }
        }
        return false;
    }

    /** "huis bezoek" may be written as "huisbezoek", but "zijn de" is no "zijnde". */
    private void voegSamen() throws IOException {
        for (int plek = 0; plek + 1 < woorden.size(); plek++) {
            String samen = woorden.get(plek) + woorden.get(plek + 1);
            String kern = LuceneWoordkennis.NEDERLANDS.vormen(samen).kern();
            boolean zegtIets = !isStopwoord(woorden.get(plek)) && !isStopwoord(woorden.get(plek + 1));
            if (zegtIets && spelling.komtVoor(kern)) {
                groepen.get(plek).of(inVelden(kern), SAMEN);
                groepen.get(plek + 1).of(inVelden(kern), SAMEN);
            }
        }
    }

    /** "neemt niet op" is also "opnemen". */
    private void voegWerkwoordenSamen() throws IOException {
        for (int plek = 0; plek < woorden.size(); plek++) {
            for (int verder = plek + 1; verder < Math.min(woorden.size(), plek + 1 + VERSTE_DEEL); verder++) {
                Optional<String> heel = LuceneWoordkennis.NEDERLANDS.gescheiden(
                        woorden.get(plek), woorden.get(verder).toLowerCase(Locale.ROOT));
                if (heel.isPresent()) {
                    voegWerkwoordToe(plek, heel.get());
                }
            }
        }
    }

    private void voegWerkwoordToe(int plek, String werkwoord) throws IOException {
        String kern = LuceneWoordkennis.NEDERLANDS.vormen(werkwoord).kern();
        Groep groep = groepen.get(plek);
        if (spelling.komtVoor(kern)) {
            groep.of(inVelden(kern), 1f);
        }
        voegAfgeleideToe(groep, werkwoord, kern);
        for (Thesaurus.Andersgezegd anders : thesaurus.in(List.of(kern))) {
            zegAnders(anders, plek, plek + 1, 1f);
        }
    }

    private static Query query(Thesaurus.Andersgezegd anders) {
        return anders.kernen().size() == 1
                ? inVelden(anders.kernen().getFirst())
                : zin(anders.kernen(), LuceneVeld.ZOEKVELDEN);
    }

    private void zegAnders() throws IOException {
        for (Thesaurus.Andersgezegd anders : thesaurus.in(kernen)) {
            if (anders.hetzelfde()) {
                gezegd.addAll(anders.kernen());
            }
            zegAnders(
                    anders,
                    anders.van(),
                    anders.tot(),
                    hoogstensZoZeldzaam(kernen.subList(anders.van(), anders.tot()), anders.kernen()));
        }
    }

    private void zegAnders(Thesaurus.Andersgezegd anders, int van, int tot, float hoeZeldzaam) throws IOException {
        Query query = query(anders);
        if (!zonder.contains(anders.tekst()) && spelling.komtVoor(query)) {
            ookGezocht.merge(anders.tekst(), anders.gewicht(), Math::max);
            for (int plek = van; plek < tot; plek++) {
                if (anders.noemtHet()) {
                    groepen.get(plek).of(query, anders.gewicht() * hoeZeldzaam);
                } else {
                    groepen.get(plek).zonderMerk(query, anders.gewicht() * hoeZeldzaam);
                }
            }
        }
    }

    /** A rare word for a common thing ("opvoeders" for "ouders") must not count for more than what was asked. */
    private float hoogstensZoZeldzaam(List<String> gevraagd, List<String> anders) throws IOException {
        double zeldzaam = 0;
        for (String kern : gevraagd) {
            zeldzaam += spelling.zeldzaamheid(kern);
        }
        double zeldzamer = 0;
        for (String kern : anders) {
            zeldzamer += spelling.zeldzaamheid(kern);
        }
        return (float) Math.min(1, zeldzaam / zeldzamer);
    }

    private Query verzamel() {
        if (leeg) {
            return new MatchAllDocsQuery();
        }
        List<Groep> kansrijk = groepen.stream().filter(Groep::kansrijk).toList();
        if (kansrijk.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        kansrijk.forEach(groep -> query.add(groep.query(), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(minstens(kansrijk.size()));
        return query.build();
    }

    private Query gemarkeerd() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        groepen.stream().flatMap(groep -> groep.gemarkeerd.stream()).forEach(manier -> query.add(manier, Occur.SHOULD));
        return query.build();
    }

    /** Who types a whole title, small words and all, wants that one. */
    private Query metTitel(Query woordelijk) {
        if (woorden.size() < 2) {
            return woordelijk;
        }
        return new BooleanQuery.Builder()
                .add(woordelijk, Occur.MUST)
                .add(new BoostQuery(zin(kernen, List.of(LuceneVeld.TITEL)), HELE_TITEL), Occur.SHOULD)
                .build();
    }

    /** "niet melden" is not "melden": a text in which the small word stands beside it fits better. */
    private Query metOntkenning(Query vraag) {
        BooleanQuery.Builder met = new BooleanQuery.Builder().add(vraag, Occur.MUST);
        boolean ontkend = false;
        for (int plek = 0; plek + 1 < woorden.size(); plek++) {
            if (ONTKENNING.contains(woorden.get(plek).toLowerCase(Locale.ROOT))
                    && groepen.get(plek + 1).kansrijk()) {
                ontkend = true;
                for (String veld : List.of(LuceneVeld.TITEL, LuceneVeld.TEKST, LuceneVeld.OOK)) {
                    met.add(
                            new BoostQuery(
                                    new PhraseQuery(TUSSEN_ONTKENNING, veld, kernen.get(plek), kernen.get(plek + 1)),
                                    ONTKEND),
                            Occur.SHOULD);
                }
            }
        }
        return ontkend ? met.build() : vraag;
    }

    /** What protects life comes first, also when it says it in other words. */
    private Query metVoorrang(Query vraag) throws IOException {
        Optional<Query> eerst = leeg ? Optional.empty() : spelling.voorrang(gezegd);
        if (eerst.isEmpty()) {
            return vraag;
        }
        return new BooleanQuery.Builder()
                .add(vraag, Occur.SHOULD)
                .add(eerst.get(), Occur.SHOULD)
                .build();
    }

    /** A long question need not have all its words in one text: a third will do. */
    private static int minstens(int groepen) {
        return Math.max(1, (groepen + 1) / 3);
    }

    /** The field it fits best counts, the others half: a word in title and text is not twice the word. */
    private static Query inVelden(String kern) {
        List<Query> velden = new ArrayList<>();
        for (String veld : LuceneVeld.ZOEKVELDEN) {
            Query term = new TermQuery(new Term(veld, kern));
            velden.add(
                    switch (veld) {
                        case LuceneVeld.OOK -> new BoostQuery(term, IN_OOK);
                        case LuceneVeld.BIJLAGE -> new BoostQuery(term, IN_BIJLAGE);
                        default -> term;
                    });
        }
        return new DisjunctionMaxQuery(velden, OOK_IN_ANDER_VELD);
    }

    private static Query zin(List<String> kernen, List<String> velden) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        velden.forEach(veld -> query.add(new PhraseQuery(veld, kernen.toArray(String[]::new)), Occur.SHOULD));
        return query.build();
    }

    private static boolean isStopwoord(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return STOPWOORDEN.contains(klein) || VRAAGWOORDEN.contains(klein);
    }
}
