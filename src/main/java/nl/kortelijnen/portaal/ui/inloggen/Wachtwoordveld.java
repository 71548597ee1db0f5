package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.PasswordField;

/** A field for a password, with an eye to look at what was typed that says so in Dutch: Vaadin gives no way from Java. */
public class Wachtwoordveld extends PasswordField {

    private static final String OOG = """
            customElements.whenDefined('vaadin-password-field').then(() => requestAnimationFrame(() => {
              const veld = this.localName === 'vaadin-password-field' ? this : this.querySelector('vaadin-password-field');
              if (veld) {
                veld.i18n = { ...veld.i18n, reveal: 'Toon wachtwoord' };
              }
            }))
            """;

    public Wachtwoordveld(String label) {
        super(label);
        zetOog(this);
    }

    /** For a component that is one, or has one inside. */
    static void zetOog(Component component) {
        component.getElement().executeJs(OOG);
    }
}
