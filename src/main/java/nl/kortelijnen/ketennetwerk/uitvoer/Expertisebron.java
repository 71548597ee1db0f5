package nl.kortelijnen.ketennetwerk.uitvoer;

import java.util.List;
import nl.kortelijnen.ketennetwerk.ProfessionalId;

/** What somebody is an expert in, in words; another module knows. */
@FunctionalInterface
public interface Expertisebron {

    List<String> van(ProfessionalId wie);
}
