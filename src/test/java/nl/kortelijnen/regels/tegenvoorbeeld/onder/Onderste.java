package nl.kortelijnen.regels.tegenvoorbeeld.onder;

import nl.kortelijnen.regels.tegenvoorbeeld.boven.Bovenste;

public class Onderste {
    public Bovenste bovenste = new Bovenste();
}
