package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a form for what others know of what is chosen there; it says by itself when that changes. */
public final class Deelplek extends Div {

    private final transient List<Paginadeel> delen;

    /** @param soort the kind of thing, as {@link Paginadeel#soort} */
    public Deelplek(String soort, List<Paginadeel> alle) {
        this.delen = alle.stream()
                .filter(een -> een.soort().equals(soort))
                .sorted(Comparator.comparingInt(Paginadeel::volgorde))
                .toList();
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param id null while nothing is chosen */
    public void toon(@Nullable UUID id) {
        removeAll();
        if (id != null) {
            delen.forEach(deel -> deel.bij(id).ifPresent(this::add));
        }
    }
}
