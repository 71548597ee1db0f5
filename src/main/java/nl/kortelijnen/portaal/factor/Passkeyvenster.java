package nl.kortelijnen.portaal.factor;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** The browser's own window for passkeys. What it answers is a secret of nobody: it is worth something once, here. */
public final class Passkeyvenster {

    private static final String BEGIN = """
            const bytes = (tekst) => Uint8Array.from(
              atob(tekst.replace(/-/g, '+').replace(/_/g, '/')), (teken) => teken.charCodeAt(0));
            const tekst = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
              .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
            const bekend = (lijst) => (lijst || []).map((een) => ({ ...een, id: bytes(een.id) }));
            const wensen = JSON.parse($0);
            if (!window.PublicKeyCredential) { throw new Error('geen passkeys in deze browser'); }
            """;
    private static final String EIND = """
            return JSON.stringify({
              id: sleutel.id,
              rawId: tekst(sleutel.rawId),
              type: sleutel.type,
              response: antwoord,
              clientExtensionResults: sleutel.getClientExtensionResults(),
              authenticatorAttachment: sleutel.authenticatorAttachment,
            });
            """;
    private static final String MAAK = BEGIN + """
            const sleutel = await navigator.credentials.create({ publicKey: {
              ...wensen,
              challenge: bytes(wensen.challenge),
              user: { ...wensen.user, id: bytes(wensen.user.id) },
              excludeCredentials: bekend(wensen.excludeCredentials),
            } });
            const antwoord = {
              attestationObject: tekst(sleutel.response.attestationObject),
              clientDataJSON: tekst(sleutel.response.clientDataJSON),
              transports: sleutel.response.getTransports ? sleutel.response.getTransports() : [],
            };
            """ + EIND;
    private static final String VRAAG = BEGIN + """
            const sleutel = await navigator.credentials.get({ publicKey: {
              ...wensen,
              challenge: bytes(wensen.challenge),
              allowCredentials: bekend(wensen.allowCredentials),
            } });
            const antwoord = {
              authenticatorData: tekst(sleutel.response.authenticatorData),
              clientDataJSON: tekst(sleutel.response.clientDataJSON),
              signature: tekst(sleutel.response.signature),
              userHandle: tekst(sleutel.response.userHandle) || undefined,
            };
            """ + EIND;

    private Passkeyvenster() {}

    /** Lets the browser make a passkey. {@code afgebroken} when it could not, or nobody wanted to. */
    public static void maak(Component bij, String wensen, Consumer<String> antwoord, Runnable afgebroken) {
        voerUit(bij, MAAK, wensen, antwoord, afgebroken);
    }

    /** Lets the browser ask for a passkey. */
    public static void vraag(Component bij, String wensen, Consumer<String> antwoord, Runnable afgebroken) {
        voerUit(bij, VRAAG, wensen, antwoord, afgebroken);
    }

    private static void voerUit(
            Component bij, String script, String wensen, Consumer<String> antwoord, Runnable afgebroken) {
        bij.getElement()
                .executeJs("return (async () => {" + script + "})()", wensen)
                .then(String.class, antwoord::accept, fout -> afgebroken.run());
    }
}
