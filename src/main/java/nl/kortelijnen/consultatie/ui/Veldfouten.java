package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong. */
final class Veldfouten {
    private @Nullable Component eerste;

    /** What a field says about itself stands. */
    <V extends Component & HasValidation> void houd(V veld) {
        if (veld.isInvalid() && eerste == null) {
            eerste = veld;
        }
    }

    <V extends Component & HasValidation> void keur(V veld, boolean goed, String zin) {
        veld.setErrorMessage(zin);
        veld.setInvalid(!goed);
        if (!goed && eerste == null) {
            eerste = veld;
        }
    }

    /** The first of them; null when all is well. */
    @Nullable
    Component eerste() {
        return eerste;
    }
}
