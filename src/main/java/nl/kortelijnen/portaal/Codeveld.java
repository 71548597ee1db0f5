package nl.kortelijnen.portaal;

import com.vaadin.flow.component.textfield.TextField;

/** Where one types the six digits of an authenticator app; a phone shows its number keys and offers to fill it in. */
public final class Codeveld extends TextField {

    /** Room for a space in the middle, as some apps write it. */
    private static final int LANGSTE = 7;

    public Codeveld(String uitleg) {
        super("Code uit je app");
        setHelperText(uitleg);
        setAllowedCharPattern("[0-9 ]");
        setMaxLength(LANGSTE);
        getElement().setProperty("autocomplete", "one-time-code");
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    }
}
