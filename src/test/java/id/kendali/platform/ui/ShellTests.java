package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.SimulatedData;
import id.kendali.platform.ui.AccountBadge.Account;
import id.kendali.testing.KendaliTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
class ShellTests {

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void countsAllOpenItemsInOneTransaction() {
        OpenCounts transaction = () -> Map.of("/a", transactionId());
        Map<String, Integer> counts = shell(transaction, () -> Map.of("/b", transactionId()))
                .view("/a")
                .counts();
        assertThat(counts.get("/a")).isEqualTo(counts.get("/b"));
    }

    @Test
    void keepsTheOtherCountsIfOneFails() {
        OpenCounts failing = () -> Map.of("/b", number("select 1 / 0"));
        assertThat(shell(() -> Map.of("/a", number("select 7")), failing, () -> Map.of("/c", number("select 9")))
                        .view("/a")
                        .counts())
                .isEqualTo(Map.of("/a", 7, "/c", 9));
    }

    @Test
    void keepsTheOtherCountsIfOneFailsInATransactionOfItsOwn() {
        OpenCounts failing =
                () -> new TransactionTemplate(transactions).execute(status -> Map.of("/b", number("select 1 / 0")));
        assertThat(shell(failing, () -> Map.of("/a", number("select 7")))
                        .view("/a")
                        .counts())
                .isEqualTo(Map.of("/a", 7));
    }

    private int transactionId() {
        return number("select (extract(epoch from now()) * 1000000)::bigint % 1000000000");
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private Shell shell(OpenCounts... counts) {
        StaticListableBeanFactory parts = new StaticListableBeanFactory();
        parts.addBean("badge", new SignedInOperator());
        parts.addBean("transactions", transactions);
        for (OpenCounts source : counts) {
            parts.addBean("counts" + parts.getBeanDefinitionCount(), source);
        }
        return new Shell(
                parts.getBeanProvider(NavigationEntry.class),
                parts.getBeanProvider(AccountBadge.class),
                parts.getBeanProvider(SealNotice.class),
                parts.getBeanProvider(OpenCounts.class),
                parts.getBeanProvider(NoticeBell.class),
                parts.getBeanProvider(SimulatedData.class),
                parts.getBeanProvider(PlatformTransactionManager.class),
                false);
    }

    private static final class SignedInOperator implements AccountBadge {

        @Override
        public Optional<Account> current() {
            return Optional.of(
                    new Account("1", "OP", "Operator", "Operator", "Lapas", ZoneId.of("Asia/Jayapura"), List.of()));
        }

        @Override
        public boolean may(String right) {
            return true;
        }
    }
}
