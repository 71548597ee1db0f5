package nl.kortelijnen.portaal.factor;

import com.vaadin.flow.component.textfield.TextField;

/** Where one types the six digits of an authenticator app; a phone shows its number keys and offers to fill it in. */
public final class Codeveld extends TextField {

    /** Room for spaces of any kind in between, as apps and clipboards write them. */
    private static final int LANGSTE = 13;

    public Codeveld(String uitleg) {
        super("Code uit je app");
        setHelperText(uitleg);
        setAllowedCharPattern("[\\p{Nd}\\s\\p{Cf}\\p{Pd}]");
        setMaxLength(LANGSTE);
        getElement().setProperty("autocomplete", "one-time-code");
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    }
}
