package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.runtime.Setup.Site;
import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A shop with its schema, opened in each way; a test that leaves a connection in use fails. */
@ParameterizedClass
@EnumSource(Setup.class)
@ExtendWith(FreshPostgres.class)
abstract class ShopTest {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Setup setup;

    Site site;
    ShopDatabase db;

    @BeforeEach
    void open(TestDatabase postgres, @TempDir Path folder) throws SQLException {
        site = setup.prepare(postgres, folder);
        db = ShopDatabase.open(site.engine());
        db.createSchema();
    }

    @AfterEach
    void close() throws SQLException {
        int leaked = db.connectionsInUse();
        db.close();
        site.close();
        assertThat(leaked).as("connections in use after the test").isZero();
    }

    long customer() {
        return db.shop().addCustomer("Ada");
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
