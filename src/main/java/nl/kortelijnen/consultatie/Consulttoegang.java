package nl.kortelijnen.consultatie;

import java.util.Optional;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.consultatie.raad.Raadgevers;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;

/** Who sees which consultation: the asker, the expert who has it, and on the board its group. Nobody else. */
@Component
class Consulttoegang {

    /** The same for what is not there and what is not theirs, so that the answer tells nothing. */
    private static final String NIET_VOOR_JOU =
            "Deze consultvraag is er niet (meer) voor jou. Misschien nam een collega "
                    + "hem aan, of is hij doorgegeven of ingetrokken. Kijk bij Consultaties wat er voor jou ligt.";

    private final Toegang toegang;
    private final Raadgevers raadgevers;
    private final Consultvragen vragen;
    private final Kerngroep kerngroep;

    Consulttoegang(Toegang toegang, Raadgevers raadgevers, Consultvragen vragen, Kerngroep kerngroep) {
        this.toegang = toegang;
        this.raadgevers = raadgevers;
        this.vragen = vragen;
        this.kerngroep = kerngroep;
    }

    /** Asks the network: not inside a transaction. */
    Kijker kijker() {
        return kijker(toegang.vereis());
    }

    Kijker kijker(Gebruiker gebruiker) {
        boolean deskundige = gebruiker.heeft(Rol.DESKUNDIGE);
        return new Kijker(
                gebruiker.account(),
                gebruiker.professional(),
                gebruiker.organisatie(),
                deskundige
                        ? Optional.ofNullable(gebruiker.professional())
                                .flatMap(raadgevers::met)
                                .map(Raadgever::achterban)
                                .orElse(null)
                        : null,
                kerngroep.heeft(gebruiker.account()));
    }

    ConsultvraagRij rij(Kijker kijker, String nummer) {
        return alsZichtbaar(kijker, vragen.findByNummer(nummer));
    }

    ConsultvraagRij omInTeSchrijven(Kijker kijker, String nummer) {
        return alsZichtbaar(kijker, vragen.omInTeSchrijven(nummer));
    }

    private static ConsultvraagRij alsZichtbaar(Kijker kijker, Optional<ConsultvraagRij> gevonden) {
        return gevonden.filter(rij -> kijker.partij(rij).isPresent())
                .orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
    }
}
