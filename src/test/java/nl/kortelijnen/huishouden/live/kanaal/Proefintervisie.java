package nl.kortelijnen.huishouden.live.kanaal;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.ApplicationContext;

/** An intervisie of a portal that is killed, in the first of its rounds in which everybody writes: a quarter of an hour. */
record Proefintervisie(UUID id) {

    private static final int RONDE = 1;

    /** On a case of a colleague, led by this person. */
    static Proefintervisie begin(ApplicationContext portaal, Gebruiker begeleider) {
        TestInlog.als(TestInlog.maak(portaal.getBean(Accounts.class), "bob", null, Rol.PROFESSIONAL));
        Casussen casussen = portaal.getBean(Casussen.class);
        UUID casus = casussen.begin(Casustekst.leeg(Casussoort.TWIJFEL)
                .met(Casusveld.TITEL, "Een kind dat zwijgt")
                .met(Casusveld.CONTEXT, "Een kind is vaak moe op school.")
                .met(Casusveld.VRAAG, "Hoe praat ik met moeder?"));
        casussen.vraagBeoordeling(casus);
        TestInlog.alsMetTweedeFactor(begeleider);
        int versie = portaal.getBean(Casusbank.class).lees(casus).versie();
        portaal.getBean(Casusbeoordeling.class).keurGoed(casus, versie);
        Intervisies intervisies = portaal.getBean(Intervisies.class);
        UUID id = intervisies.plan(
                casus,
                intervisies.methoden().stream()
                        .filter(methode -> methode.code().equals("incidentmethode"))
                        .findFirst()
                        .orElseThrow()
                        .code());
        for (int ronde = -1; ronde < RONDE; ronde++) {
            intervisies.volgendeRonde(id, ronde);
        }
        return new Proefintervisie(id);
    }

    void breng(ApplicationContext portaal, String tekst) {
        portaal.getBean(Intervisies.class).breng(id, RONDE, tekst, null);
    }

    List<String> ingebracht(ApplicationContext portaal) {
        return lees(portaal).rondes().get(RONDE).inbreng().stream()
                .map(Intervisieblad.Inbreng::tekst)
                .toList();
    }

    /** When the round is over that goes on now; the number of the round when another does. */
    long einde(ApplicationContext portaal) {
        var klok = lees(portaal).klok();
        return klok.nummer() == RONDE && klok.einde() != null ? klok.einde().toEpochMilli() : klok.nummer();
    }

    private Intervisieblad lees(ApplicationContext portaal) {
        return portaal.getBean(Intervisies.class).lees(id);
    }
}
