package nl.kortelijnen.consultatie.dossier;

import java.util.UUID;
import nl.kortelijnen.deskundigen.Achterban;

/**
 * A question came to stand on a board, for the first time or again.
 *
 * @param gebeurtenis which time this was; told twice it is still the same
 * @param bord the group that is asked
 * @param vrager who asked, and by whom it was put there: neither is told
 */
public record OpBordGezet(UUID gebeurtenis, UUID consult, Achterban bord, UUID vrager, UUID door) {}
