package nl.kortelijnen.kennis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kortelijnen.kennis.stuk.Kennismap;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** The index hears of every change in the content, also when the first word did not arrive (G01, X13). */
class KennisregisterTest {

    @TempDir
    Path inhoud;

    private final Zoekmelder melder = mock();
    private final Kennispost post = mock();
    private final PlatformTransactionManager transacties = mock();
    private Kennisregister register;
    private List<Path> bestanden;

    @BeforeEach
    void begin() throws IOException {
        Path kennis = Files.createDirectories(inhoud.resolve("kennis"));
        try (var alle = Files.list(Path.of("content/kennis"))) {
            bestanden = alle.filter(pad -> pad.toString().endsWith(".md"))
                    .sorted()
                    .limit(3)
                    .toList();
        }
        for (Path bestand : bestanden) {
            Files.copy(bestand, kennis.resolve(bestand.getFileName()));
        }
        Gepubliceerd gepubliceerd = mock();
        when(gepubliceerd.over(any())).thenAnswer(vraag -> vraag.getArgument(0));
        JdbcClient jdbc = mock(RETURNS_DEEP_STUBS);
        when(jdbc.sql(anyString()).query(String.class).single()).thenReturn("");
        register = new Kennisregister(
                new Kennismap(new Inhoudsmap(inhoud)),
                gepubliceerd,
                melder,
                post,
                jdbc,
                new TransactionTemplate(transacties));
        register.ververs();
        clearInvocations(melder, post);
    }

    @Test
    void een_woord_aan_de_index_dat_niet_is_vastgelegd_wordt_de_volgende_ronde_opnieuw_gezegd() throws IOException {
        doThrow(new TransactionSystemException("the store was gone"))
                .when(transacties)
                .commit(any());
        Files.delete(inhoud.resolve("kennis").resolve(bestanden.getFirst().getFileName()));
        assertThatThrownBy(register::ververs).isInstanceOf(TransactionSystemException.class);
        clearInvocations(melder, post);

        doNothing().when(transacties).commit(any());
        register.ververs();

        verify(melder).veranderd(any(), anyString());
        verify(post).onthoud(any(), anySet());
        clearInvocations(melder);
        register.ververs();
        verify(melder, never()).veranderd(any(), anyString());
    }
}
