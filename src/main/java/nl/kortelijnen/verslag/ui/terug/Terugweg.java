package nl.kortelijnen.verslag.ui.terug;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import org.jspecify.annotations.Nullable;

/** The drafts as they were, step by step, for as long as nobody else changes them. */
public final class Terugweg {

    private static final int MEESTE = 50;

    private final Deque<Concept> terug = new ArrayDeque<>();
    private final Deque<Concept> vooruit = new ArrayDeque<>();
    private @Nullable Concept nu;

    /** What one can see of a draft; ticks of who looked count too. */
    private record Inhoud(Kopgegevens kop, List<Onderdeel> onderdelen) {
        static Inhoud van(Concept concept) {
            return new Inhoud(concept.kop(), concept.onderdelen());
        }
    }

    /** The draft as the page opened it: what somebody else did in between cannot be taken back here. */
    public void geopend(Concept concept) {
        if (nu == null || !Inhoud.van(nu).equals(Inhoud.van(concept))) {
            terug.clear();
            vooruit.clear();
        }
        nu = concept;
    }

    /** The draft after a change by the one who uses this page. */
    public void gewijzigd(Concept concept) {
        if (nu != null && !Inhoud.van(nu).equals(Inhoud.van(concept))) {
            terug.push(nu);
            if (terug.size() > MEESTE) {
                terug.removeLast();
            }
            vooruit.clear();
        }
        nu = concept;
    }

    public boolean kanTerug() {
        return !terug.isEmpty();
    }

    public boolean kanVooruit() {
        return !vooruit.isEmpty();
    }

    /** How a draft is put back as it was. */
    public interface Terugzetter {
        Concept zetTerug(Concept was, Instant gezien);
    }

    public Concept gaTerug(Terugzetter zetter) {
        return ga(zetter, terug, vooruit);
    }

    public Concept gaVooruit(Terugzetter zetter) {
        return ga(zetter, vooruit, terug);
    }

    private Concept ga(Terugzetter zetter, Deque<Concept> van, Deque<Concept> naar) {
        Concept huidig = nu;
        if (huidig == null || van.isEmpty()) {
            throw new IllegalStateException("There is no step to take");
        }
        Concept gezet = zetter.zetTerug(van.peek(), huidig.bewaard());
        van.pop();
        naar.push(huidig);
        nu = gezet;
        return gezet;
    }
}
