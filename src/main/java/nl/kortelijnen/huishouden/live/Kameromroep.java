package nl.kortelijnen.huishouden.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.opslag.Portaalomroep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the rooms of one drawing on different nodes tell each other: how far it is, who is there, what they do now. */
@Component
public class Kameromroep {

    private static final String SOORT = "tekening";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Portaalomroep roep;

    Kameromroep(Portaalomroep roep) {
        this.roep = roep;
    }

    /** What is heard of a drawing. */
    interface Luisteraar {
        void nummer(UUID huishouden, long nr);

        void hier(UUID huishouden, Aanwezige wie);

        void weg(UUID huishouden, String venster);

        void vluchtig(UUID huishouden, Vluchtig even);
    }

    /** @param van who, with the page: {@code id/venster} */
    record Vluchtig(String van, String soort, JsonNode w) {}

    private record Post(
            UUID huishouden,
            @Nullable Long nr,
            @Nullable Aanwezige hier,
            @Nullable String weg,
            @Nullable Vluchtig even) {}

    void luister(Luisteraar luisteraar) {
        roep.luister(SOORT, tekst -> {
            Post post = JSON.readValue(tekst, Post.class);
            if (post.nr() != null) {
                luisteraar.nummer(post.huishouden(), post.nr());
            }
            if (post.hier() != null) {
                luisteraar.hier(post.huishouden(), post.hier());
            }
            if (post.weg() != null) {
                luisteraar.weg(post.huishouden(), post.weg());
            }
            if (post.even() != null) {
                luisteraar.vluchtig(post.huishouden(), post.even());
            }
        });
    }

    void nummer(UUID huishouden, long nr) {
        roep(huishouden, "nr", "nr", nr);
    }

    void hier(UUID huishouden, Aanwezige wie) {
        roep(huishouden, wie.venster(), "hier", wie);
    }

    /** Under the same key as that this page is here: only the last of the two counts. */
    void weg(UUID huishouden, String venster) {
        roep(huishouden, venster, "weg", venster);
    }

    void vluchtig(UUID huishouden, Vluchtig even) {
        roep(huishouden, even.van() + " " + even.soort(), "even", even);
    }

    private void roep(UUID huishouden, String sleutel, String naam, Object waarde) {
        if (roep.isAlleen()) {
            return;
        }
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("huishouden", huishouden);
        post.put(naam, waarde);
        roep.roep(SOORT, huishouden + " " + sleutel, JSON.writeValueAsString(post));
    }
}
