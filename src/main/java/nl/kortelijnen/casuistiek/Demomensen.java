package nl.kortelijnen.casuistiek;

import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.Toegang;
import org.springframework.stereotype.Component;

/** Finds the demo accounts in whose name the demo cases are written. */
@Component
class Demomensen {

    private final Accounts accounts;
    private final Functies functies;
    private final Toegang toegang;

    Demomensen(Accounts accounts, Functies functies, Toegang toegang) {
        this.accounts = accounts;
        this.functies = functies;
        this.toegang = toegang;
    }

    /** @throws IllegalArgumentException when there is no such account */
    Mens van(String gebruikersnaam) {
        Gebruiker gebruiker = accounts.metRol(Rol.PROFESSIONAL).stream()
                .filter(een -> een.gebruikersnaam().equals(gebruikersnaam))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen account " + gebruikersnaam));
        return new Mens(gebruiker, toegang.namensHetPortaal(() -> functies.van(gebruiker)));
    }

    record Mens(Gebruiker gebruiker, String functie) {}
}
