package id.kendali.platform.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps accounts with a printed password out of daily work: a restored demonstration cannot be served. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
@DependsOnDatabaseInitialization
class DemonstrationData implements InitializingBean {

    private final JdbcClient database;
    private final boolean demonstration;

    DemonstrationData(JdbcClient database, @Value("${kendali.demonstration}") boolean demonstration) {
        this.database = database;
        this.demonstration = demonstration;
    }

    @Override
    public void afterPropertiesSet() {
        if (!demonstration && isLoaded()) {
            throw new StartRefused("database.refused.demonstrationData");
        }
    }

    private boolean isLoaded() {
        return database.sql("select demonstration from database.first_start")
                .query(Boolean.class)
                .single();
    }
}
