package nl.kortelijnen.herkenning.herkomst;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.herkenning.Bekendgegeven;

/** Whoever keeps households tells one so that a case can be made of it. */
public interface Huisherkomst {

    /** The households the one who asks is involved with. */
    List<Huiskeuze> keuzes();

    /**
     * A household as its drawing and notes tell it, without what is locked or told in confidence. Goes into its log.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for the one who asks
     */
    Huisverhaal vertel(UUID huishouden);

    /**
     * Names and other values of a household that must not stand in a text about it, with what may stand there instead.
     * Without rights of its own: whoever asks shows at most the one that somebody typed.
     */
    List<Bekendgegeven> bekend(UUID huishouden);
}
