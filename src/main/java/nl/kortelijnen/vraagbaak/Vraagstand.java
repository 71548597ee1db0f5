package nl.kortelijnen.vraagbaak;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a question, and how far it is then: pure, so that it can be tried in any order. An accepted answer is
 * always one that is there.
 */
record Vraagstand(Set<UUID> antwoorden, @Nullable UUID aanvaard, boolean ingetrokken) {

    static final Vraagstand NIEUW = new Vraagstand(Set.of(), null, false);

    Vraagstand {
        antwoorden = Set.copyOf(antwoorden);
        if (aanvaard != null && !antwoorden.contains(aanvaard)) {
            throw new IllegalArgumentException("An answer that is not there cannot be the accepted one");
        }
    }

    Vraagstaat staat() {
        if (ingetrokken) {
            return Vraagstaat.INGETROKKEN;
        }
        if (aanvaard != null) {
            return Vraagstaat.AANVAARD;
        }
        return antwoorden.isEmpty() ? Vraagstaat.OPEN : Vraagstaat.BEANTWOORD;
    }

    Vraagstand metAntwoord(UUID antwoord) {
        vereisLopend();
        Set<UUID> meer = new HashSet<>(antwoorden);
        meer.add(antwoord);
        return new Vraagstand(meer, aanvaard, false);
    }

    Vraagstand zonderAntwoord(UUID antwoord) {
        vereisLopend();
        if (antwoord.equals(aanvaard)) {
            throw new Fout.RegelGeschonden(
                    "Dit antwoord hielp de vrager. Het blijft staan; je kunt het wel verbeteren.");
        }
        Set<UUID> minder = new HashSet<>(antwoorden);
        minder.remove(antwoord);
        return new Vraagstand(minder, aanvaard, false);
    }

    Vraagstand aanvaard(UUID antwoord) {
        vereisLopend();
        if (!antwoorden.contains(antwoord)) {
            throw new Fout.BestaatNiet("Dit antwoord is er niet meer. Laad de pagina opnieuw.");
        }
        return new Vraagstand(antwoorden, antwoord, false);
    }

    Vraagstand nietMeerAanvaard() {
        vereisLopend();
        return new Vraagstand(antwoorden, null, false);
    }

    /** What others wrote stays: a question with answers is nobody's own any more. */
    Vraagstand trekIn() {
        vereisLopend();
        if (!antwoorden.isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Deze vraag heeft een antwoord. Collega's hebben er iets aan; hij blijft daarom staan.");
        }
        return new Vraagstand(antwoorden, null, true);
    }

    private void vereisLopend() {
        if (ingetrokken) {
            throw new Fout.RegelGeschonden("Deze vraag is ingetrokken. Er kan niets meer bij.");
        }
    }
}
