package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.regels.tegenvoorbeeld.Tegenvoorbeeld;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules of architecture.md and who may use whom, as every package says of itself. */
class ModulesTest {

    @Test
    void elke_module_gebruikt_alleen_wat_zij_mag() {
        ApplicationModules.of(KorteLijnenApplication.class).verify();
    }

    @Test
    void een_verboden_pijl_wordt_gezien() {
        ApplicationModules fout = ApplicationModules.of(Tegenvoorbeeld.class, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(fout::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("onder")
                .hasMessageContaining("boven");
    }
}
