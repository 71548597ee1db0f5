package nl.kortelijnen.huishouden.plan;

import java.util.UUID;
import nl.kortelijnen.huishouden.verloop.Planwacht;
import org.springframework.stereotype.Component;

/** Answers whoever closes an episode. */
@Component
class Planantwoord implements Planwacht {

    private final Planrijen plannen;

    Planantwoord(Planrijen plannen) {
        this.plannen = plannen;
    }

    @Override
    public boolean aanvaard(UUID huishouden, UUID episode) {
        return plannen.aanvaard(huishouden, episode);
    }
}
