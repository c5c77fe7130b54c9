package id.kendali.platform.ledger;

import id.kendali.platform.access.Right;
import id.kendali.platform.database.KendaliHome;
import id.kendali.platform.ui.NavigationEntry;
import id.kendali.platform.ui.Wing;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the ledger together: keys and journal in the data folder, the sealer, verification. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    KeyFolder keyFolder(KendaliHome home) {
        return new KeyFolder(home.folder("keys"));
    }

    @Bean
    HeadJournal headJournal(KendaliHome home) {
        return new HeadJournal(home.folder("heads"));
    }

    @Bean
    Sealer sealer(
            JdbcClient database,
            TransactionTemplate transactions,
            KeyFolder keys,
            List<HeadPublisher> publishers,
            Clock clock) {
        return new Sealer(database, transactions, keys.signingKey(), publishers, clock);
    }

    @Bean
    Verification verification(
            @Qualifier("ownerDataSource") DataSource owner, KeyFolder keys, HeadJournal journal, Clock clock) {
        return new Verification(owner, keys, journal, clock);
    }

    @Bean
    NavigationEntry ledgerPage() {
        return new NavigationEntry(
                Wing.SETTINGS,
                "ledger.nav.group",
                80,
                "ledger.nav.heads",
                "shield-check",
                "/ledger",
                Right.READ_LEDGER.name());
    }
}
