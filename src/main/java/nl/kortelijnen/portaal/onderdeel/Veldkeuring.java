package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/** Says what is wrong at the field it is about, and brings the cursor to the first of them. */
public final class Veldkeuring {

    private @Nullable Component eerste;

    /** @param eis throws what must be mended in this field */
    public <V extends Component & HasValidationProperties> Veldkeuring keur(V veld, Runnable eis) {
        veld.setInvalid(false);
        try {
            eis.run();
        } catch (Fout.RegelGeschonden e) {
            veld.setErrorMessage(e.bericht());
            veld.setInvalid(true);
            if (eerste == null) {
                eerste = veld;
            }
        }
        return this;
    }

    /** For what must be there. */
    public <V extends Component & HasValidationProperties> Veldkeuring eis(V veld, boolean goed, String anders) {
        return keur(veld, () -> {
            if (!goed) {
                throw new Fout.RegelGeschonden(anders);
            }
        });
    }

    /** Whether nothing was wrong; otherwise the first field has the cursor. */
    public boolean goed() {
        if (eerste instanceof Focusable<?> veld) {
            veld.focus();
        } else if (eerste instanceof HasElement veld) {
            veld.getElement().callJsFunction("focus");
        }
        return eerste == null;
    }
}
