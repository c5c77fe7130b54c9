package id.kendali.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the ledger why the running transaction changes what it changes. */
@Component
public class ChangeReason {

    private final JdbcClient database;

    ChangeReason(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void because(String reason) {
        database.sql("select set_config('kendali.reason', :reason, true)")
                .param("reason", reason)
                .query(String.class)
                .single();
    }
}
